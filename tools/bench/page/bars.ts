/** What a figure has to reach, and, where it does not, what the profile says about why. */
export type Bar = { readonly most?: number; readonly least?: number; readonly why?: string }

/** Bars by the name of the figure, in its unit. */
export const BARS: Readonly<Record<string, Bar>> = {
  'coach.keystroke': { most: 16 },
  'coach.size.gz': { most: 120 },
  'coach.words200': { most: 2 },
  'coach.words200.model': { most: 5 },
  'event.screen.75k': { most: 16 },
  'load.shell.gz': { most: 200 },
  'load.usable': { most: 2000 },
  'load.shift': { most: 0 },
  'load.typing.longest': { most: 50 },
  'relay.append.sqlite': { least: 10_000 },
  'relay.append.postgres': { least: 5000 },
  'relay.idle.10k': { most: 500 },
  'relay.messages.share': {
    least: 40,
    why: `A push of one event costs the relay about 140 µs of processor; the echo of one frame costs 25 µs, most of it unmasking 4 KiB. So at best 18 % can be reached here, and 62 µs would be the bar. Where they go: checking a signature 14 (one check is 112 µs, in libsodium and OpenSSL alike, with key objects cached or not; it is done once for what one lane has under way, eight pushes here), SQLite 33, unmasking 22; the rest is garbage, writing to sockets, hashing, reading frames, promises and turns of the event loop, none of them large. While a commit waits for the disk, nothing else is done: a slow disk shows here first. First attempts: several pushes of one lane under one head (245 µs before); one question to SQLite for a run of entries, hashing without the wrapper of libsodium. Later ones, which did not help or not enough (decision 0026): signatures in Node’s thread pool, the store in a worker, a longer log before it is written back. Once V8 has compiled what is used, a push costs 70 µs and the echo 10: the ratio stays.`,
  },
  'relay.rss.75k': { most: 150 },
  'relay.wake.p99': { most: 50 },
  'relay.wake.nodes.p99': { most: 50 },
  'sync.bytes': { most: 552 + 170 },
  'sync.first.75k': { most: 1500 },
  'sync.jazz.share': {
    most: 50,
    why: 'Both in a process that has done nothing before, as a new device is. Ours takes 62 to 69 % of Jazz’s with WebAssembly, by the clock and by the processor, on slow machines and on quick ones, and 91 to 104 % of Jazz’s with its native cryptography (Rust; ours is WebAssembly in both). A process of ours that has done it four times before needs 880 ms of processor instead of 1,060, about half of Jazz’s: the rest is V8 beginning. Jazz pads nothing, and does not seal again what it keeps; its device’s process is 1.4 times as large, its server 2.7 times. The server is put together from Jazz’s packages as its own command does (that command, jazz-run, has another version), with native cryptography and its SQLite storage. Writing 75,000 entries one by one takes Jazz 65 to 100 s here, ours under 10.',
  },
  'unlock.chromium.75k': { most: 300 },
  'unlock.node.75k': { most: 300 },
  'unlock.node.75k.cold': { most: 1000 },
  'unlock.rss.75k': { most: 150 },
}

/** Whether a value reaches its bar; undefined where there is none. */
export const reaches = (bench: string, value: number): boolean | undefined => {
  const bar = BARS[bench]
  return bar && value <= (bar.most ?? Infinity) && value >= (bar.least ?? -Infinity)
}
