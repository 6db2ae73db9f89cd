/** What a figure has to reach, and, where it does not, what the profile says about why. */
export type Bar = { readonly most?: number; readonly least?: number; readonly why?: string }

/** Bars by the name of the figure, in its unit. */
export const BARS: Readonly<Record<string, Bar>> = {
  'coach.keystroke': { most: 16 },
  'coach.size.gz': { most: 120 },
  'coach.words200': { most: 2 },
  'coach.words200.model': {
    most: 5,
    why: 'With a whole test run beside it, and by its side alex and compromise took half as long again as on a quiet machine. Of the time rules have 1.1 ms (thirty-one more than when it took 2.7), judging 2.6, of which the second pass over the message 0.3; the rest is saying which words carried a mark. At best 4.6 to 5.0.',
  },
  'event.screen.75k': { most: 16 },
  'load.shell.gz': { most: 200 },
  'load.usable': {
    most: 2000,
    why: 'Measured while others kept the two processors busy, from whom a slowed page gets its time; the least of the runs says more.',
  },
  'load.shift': {
    most: 0,
    why: 'One shift: when the serif font has come, the line “If trust comes back …” stands three pixels higher. 0.0003 of the 0.1 that is held to be good.',
  },
  'load.typing.longest': {
    most: 50,
    why: 'At full speed no task of the page reaches 50 ms. A letter costs 15 ms there on this loud machine: 11 outside script (drawing, without a graphics processor), 1 asking where marks stand (getClientRects, which lays the page out a second time), 0.7 handing the draft to the coach, 5 script in all. Four times slower and with others at work, what is drawn and the processor that is taken away in the middle add up.',
  },
  'relay.append.sqlite': {
    least: 10_000,
    why: 'Others wrote to the same disk: one commit took 2.3 ms. On this machine by itself 18,600 were measured.',
  },
  'relay.append.postgres': {
    least: 5000,
    why: 'The database is not ours alone, and others wrote to the same disk: one commit took 14 ms. On this machine by itself 17,380 were measured.',
  },
  'relay.idle.10k': { most: 500 },
  'relay.messages.share': {
    least: 40,
    why: `A push of one event costs the relay about 140 µs of processor; the echo of one frame costs 25 µs, most of it unmasking 4 KiB. So at best 18 % can be reached here, and 62 µs would be the bar. Where they go: checking a signature 14 (one check is 112 µs, in libsodium and OpenSSL alike, with key objects cached or not; it is done once for what one lane has under way, eight pushes here), SQLite 33, unmasking 22; the rest is garbage, writing to sockets, hashing, reading frames, promises and turns of the event loop, none of them large. While a commit waits for the disk, nothing else is done: a slow disk shows here first. First attempts: several pushes of one lane under one head (245 µs before); one question to SQLite for a run of entries, hashing without the wrapper of libsodium. Later ones, which did not help or not enough (decision 0026): signatures in Node’s thread pool, the store in a worker, a longer log before it is written back. Once V8 has compiled what is used, a push costs 70 µs and the echo 10: the ratio stays.`,
  },
  'relay.rss.75k': {
    most: 150,
    why: 'Measured with the settings of before: since then V8 collects when its heap has grown by half, and the program is kept with its types stripped; 112 to 127 MB in ten runs on a loaded machine. A relay that has done nothing has 96 from its second start on: Node 45, fastify and what it needs 30, the rest libsodium, ws, metrics and our own. On top comes what V8 lets pile up: every page is a fresh buffer of SQLite, a run and a frame.',
  },
  'relay.wake.p99': { most: 50 },
  'relay.wake.nodes.p99': {
    most: 50,
    why: 'Half of it arrives within 10 to 40 ms, of which 14 are the commit of a PostgreSQL that others use, too; the rest is waiting for one of two processors, which five processes here and some twenty others want.',
  },
  'sync.bytes': { most: 552 + 170 },
  'sync.first.75k': {
    most: 1500,
    why: `It is one thread's work that a loud machine stretches: look at the processor time beside it (sync.first.75k.cpu), which is what it takes alone. Going before the others it took 1,446 to 1,720 ms in the middle and 1,257 at best. Of its processor time libsodium’s WebAssembly has 24 % (opening, hashing, sealing segments), collecting garbage 19, CBOR and its checks 10, putting segments together 3; the rest is spread so that no function has 2 %. The relay beside it takes half as long. First attempt: hashing once, libsodium without its wrapper, contents opened into one place, CBOR by a walk of our own. Second: no views for numbers, Lamports looked up only when asked for. What is left is to make fewer objects of each event.`,
  },
  'sync.jazz.share': {
    most: 50,
    why: 'Both in a process that has done nothing before, as a new device is. Ours takes 62 to 65 % of Jazz’s with WebAssembly, by the clock and by the processor, on a slow machine and on a quicker one, and 91 to 97 % of Jazz’s with its native cryptography (Rust; ours is WebAssembly in both). A process of ours that has done it four times before needs 880 ms of processor instead of 1,060, about half of Jazz’s: the rest is V8 beginning. Jazz pads nothing, and does not seal again what it keeps; its device’s process is 1.4 times as large, its server 2.7 times. The server is put together from Jazz’s packages as its own command does (that command, jazz-run, has another version), with native cryptography and its SQLite storage. Writing 75,000 entries one by one takes Jazz 65 to 100 s here, ours under 10.',
  },
  'unlock.chromium.75k': {
    most: 300,
    why: 'At best 410 ms, with others at work on two processors, of which Chromium wants more than one. Rows of the tail are asked for in one transaction now (520 before, in turn); the same in Node, from memory, takes 129. Not taken apart further.',
  },
  'unlock.node.75k': { most: 300 },
  'unlock.node.75k.cold': { most: 1000 },
  'unlock.rss.75k': { most: 150 },
}

/** Whether a value reaches its bar; undefined where there is none. */
export const reaches = (bench: string, value: number): boolean | undefined => {
  const bar = BARS[bench]
  return bar && value <= (bar.most ?? Infinity) && value >= (bar.least ?? -Infinity)
}
