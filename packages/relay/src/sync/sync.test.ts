// Longer than four hundred lines: one real relay and one way to write by hand over the wire serve every rule of sync below.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headMessage, toHex } from '@dropwise/protocol'
import { ed25519 } from '@noble/curves/ed25519.js'
import { wholeEvents, type Run } from '@dropwise/protocol/wire'
import { afterEach, describe, expect, test } from 'vitest'
import { startRelay, type Around, type Relay } from '../start.ts'
import {
  answers,
  dial,
  enter,
  hash,
  laneOf,
  ownFounding,
  says,
  sharedFounding,
  START,
  writing,
  ZERO,
  type Line,
} from '../crypto/twin/device.ts'

const running: Relay[] = []
const lines: Line[] = []
afterEach(async () => {
  for (const line of lines.splice(0)) line.socket.terminate()
  for (const relay of running.splice(0)) await relay.close()
})
const start = async (around: Around & { readonly origin?: string } = {}, data = mkdtempSync(join(tmpdir(), 'sync-'))): Promise<Relay> => {
  const relay = await startRelay({ port: 0, host: '127.0.0.1', data, log: 'silent', ...around })
  running.push(relay)
  return relay
}
const stop = async (relay: Relay): Promise<void> => {
  running.splice(running.indexOf(relay), 1)
  await relay.close()
}
const keep = (line: Line): Line => {
  lines.push(line)
  return line
}
const come = async (...args: Parameters<typeof enter>): Promise<Line> => keep(await enter(...args))

/** Robin and Sam share a space; each writes in a lane. */
const couple = () => {
  const founding = sharedFounding('robin', 'sam')
  return { robin: writing('robin', founding), sam: writing('sam', founding) }
}
const bodies = (page: { runs: readonly { events: readonly { body: Uint8Array | undefined }[] }[] }): string[] =>
  page.runs.flatMap(run => run.events.map(({ body }) => (body ? new TextDecoder().decode(body).replaceAll('\0', '') : '(withdrawn)')))
const kinds = (page: { runs: readonly { events: readonly { kind: string }[] }[] }): string[] =>
  page.runs.flatMap(run => run.events.map(({ kind }) => kind))

describe('coming in', () => {
  test('[RE7] Robin founds the space, Sam comes to it, and each sees where the lanes stand', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    expect((await robins.next('frontier')).rows).toEqual([])
    robins.say({ kind: 'push', run: robin.run(says('one')) })
    await robins.next('ack')
    const sams = await come(url, sam, { found: false })
    expect((await sams.next('frontier')).rows).toEqual([{ lane: robin.keys.lane, ...robin.last() }])
  })

  test('[RE7] the answer to another challenge, another relay, by another key or for another lane lets nobody in', async () => {
    const { url } = await start()
    const { robin } = couple()
    await (await come(url, robin)).next('frontier')
    const wrong = [
      { challenge: (c: { instance: Uint8Array; nonce: Uint8Array }) => ({ ...c, nonce: ZERO }) },
      { challenge: (c: { instance: Uint8Array; nonce: Uint8Array }) => ({ ...c, instance: ZERO }) },
      { origin: 'http://127.0.0.1:1' },
      { keys: { ...robin.keys, answer: laneOf('sam').answer } },
      { keys: { ...robin.keys, auth: laneOf('sam').auth, answer: laneOf('sam').answer, sign: laneOf('sam').sign } },
    ]
    for (const { challenge = (c: { instance: Uint8Array; nonce: Uint8Array }) => c, origin = url, keys = robin.keys } of wrong as {
      challenge?: (c: { instance: Uint8Array; nonce: Uint8Array }) => typeof c
      origin?: string
      keys?: typeof robin.keys
    }[]) {
      const line = keep(await dial(url))
      line.say({ kind: 'hello', space: robin.space, lane: robin.keys.lane, pace: 'eager' })
      line.say(answers(keys, robin.space, challenge(await line.next('challenge')), origin))
      expect(await line.next('nack')).toMatchObject({ reason: 'signature' })
      await line.over()
    }
  })

  test('[RE7] with ORIGIN set, only devices that reached that address come in', async () => {
    const { url } = await start({ origin: 'https://relay.example' })
    const { robin } = couple()
    expect(await (await come(url, robin)).next('nack')).toMatchObject({ reason: 'signature' })
    const line = keep(await dial(url))
    line.say({ kind: 'hello', space: robin.space, lane: robin.keys.lane, pace: 'eager' })
    const challenge = await line.next('challenge')
    line.say({ kind: 'found', founding: robin.founding }, answers(robin.keys, robin.space, challenge, 'https://relay.example'))
    expect((await line.next('frontier')).rows).toEqual([])
  })

  test('[RE7] a space that nobody founded, a record of another space and a stranger are turned away', async () => {
    const { url } = await start()
    const { robin } = couple()
    expect(await (await come(url, robin, { found: false })).next('nack')).toMatchObject({ reason: 'absent' })
    expect(await (await come(url, { ...robin, founding: ownFounding('robin') })).next('nack')).toMatchObject({ reason: 'malformed' })
    await (await come(url, robin)).next('frontier')
    const stranger = { ...robin, keys: laneOf('mallory') }
    expect(await (await come(url, stranger, { found: false })).next('nack')).toMatchObject({ reason: 'stranger', lane: stranger.keys.lane })
  })

  test('[RE8] Sam’s tablet is a guest until the phone’s admission has come, and may bring that itself', async () => {
    const { url } = await start()
    const founding = sharedFounding('robin', 'sam')
    const [phone, tablet] = [writing('sam', founding), writing('tablet', founding)]
    const guest = await come(url, tablet)
    await guest.next('frontier')
    guest.say({ kind: 'sub', cursor: START })
    expect(await guest.next('nack')).toMatchObject({ reason: 'stranger', lane: tablet.keys.lane })
    guest.say({ kind: 'push', run: tablet.run(says('too early')) })
    expect(await guest.next('nack')).toMatchObject({ reason: 'stranger' })
    guest.say({ kind: 'push', run: phone.run(says('from the phone')) }, { kind: 'push', run: phone.admits('tablet') })
    expect((await guest.next('ack')).seq).toBe(0)
    expect(bodies(await guest.next('page'))).toContain('from the phone')
  })

  test('[RE7] what makes no sense ends the connection: bytes, text, an order of messages that cannot be', async () => {
    const { url } = await start()
    const { robin } = couple()
    const nonsense = [
      (line: Line) => line.socket.send(new Uint8Array(4096).fill(7)),
      (line: Line) => line.socket.send(new Uint8Array(100)),
      (line: Line) => line.socket.send('hello'),
      (line: Line) => line.say({ kind: 'sub', cursor: START }),
      (line: Line) => line.say({ kind: 'find' }),
      (line: Line) => line.say({ kind: 'push', run: robin.run(says('x')) }),
      (line: Line) => line.say({ kind: 'want', lane: robin.keys.lane, from: 0 }),
    ]
    for (const nonsensical of nonsense) {
      const line = keep(await dial(url))
      nonsensical(line)
      expect(await line.next('nack')).toMatchObject({ reason: 'malformed' })
      expect(await line.over()).toBe(1000)
    }
  })

  test('[RE9] a page of another origin may not connect, nor anybody at another address', async () => {
    const { url } = await start()
    await expect(dial(url, { origin: 'https://elsewhere.example' })).rejects.toThrow('403')
    keep(await dial(url, { origin: url }))
    await expect(dial(`${url}/nowhere`)).rejects.toThrow('404')
  })
})

describe('pushing and reading', () => {
  test('[RE10] what Robin pushes is acknowledged, kept over a restart, and comes to Sam in order, then as it happens', async () => {
    const data = mkdtempSync(join(tmpdir(), 'sync-'))
    const first = await start({}, data)
    const { robin, sam } = couple()
    const before = await come(first.url, robin)
    before.say({ kind: 'push', run: robin.run(says('one'), says('two')) }, { kind: 'push', run: robin.run(says('three')) })
    expect([(await before.next('ack')).seq, (await before.next('ack')).seq]).toEqual([1, 2])
    await stop(first)
    expect(await before.over()).toBe(1012)

    const { url } = await start({}, data)
    const sams = await come(url, sam)
    sams.say({ kind: 'sub', cursor: START })
    const page = await sams.next('page')
    expect(bodies(page)).toEqual(['one', 'two', 'three'])
    expect(page.runs).toHaveLength(1)
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.run(says('four')) })
    const news = await sams.next('page')
    expect([bodies(news), news.cursor.place, news.more]).toEqual([['four'], 4, false])
    expect(toHex(news.cursor.hash)).toBe(toHex(robin.last().hash))
  })

  test('[RE10] the same push again gets the same answer; a gap, a fork and a false signature are refused by name', async () => {
    const { url } = await start()
    const { robin } = couple()
    const line = await come(url, robin)
    const [one, two] = [robin.run(says('one')), robin.run(says('two'))]
    const heads = robin.last()
    const other = writing('robin', robin.founding)
    const forked = [other.run(says('another one')), other.run(says('another two'))]
    line.say({ kind: 'push', run: two })
    expect(await line.next('nack')).toMatchObject({ reason: 'gap', lane: robin.keys.lane, first: 1, number: 0 })
    for (const run of [one, two, two]) line.say({ kind: 'push', run })
    expect([(await line.next('ack')).seq, await line.next('ack'), await line.next('ack')]).toMatchObject([
      0,
      { seq: 1, hash: heads.hash },
      { seq: 1, hash: heads.hash },
    ])
    for (const run of forked) line.say({ kind: 'push', run })
    expect(await line.next('nack')).toMatchObject({ reason: 'fork', first: 0, number: 1 })
    expect(await line.next('nack')).toMatchObject({ reason: 'fork', first: 1, number: 2, hash: heads.hash })
    line.say({ kind: 'push', run: { ...robin.run(says('three')), signature: new Uint8Array(64) } })
    expect(await line.next('nack')).toMatchObject({ reason: 'signature', first: 2 })
  })

  test('[RE10] pushes that come together stand under the last head: a false one among them goes to nobody', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    const [one, two, three, four, five] = ['one', 'two', 'three', 'four', 'five'].map(text => robin.run(says(text)))
    if (!one || !two || !three || !four || !five) throw new Error('five were written')
    const falsely = (run: Run): Run => ({ ...run, signature: new Uint8Array(64).fill(7) })
    robins.say(...[one, falsely(two), three].map(run => ({ kind: 'push', run }) as const))
    for (const seq of [0, 1, 2]) expect((await robins.next('ack')).seq).toBe(seq)
    const sams = await come(url, sam)
    sams.say({ kind: 'sub', cursor: START })
    const [run] = (await sams.next('page')).runs
    expect([run?.events.length, run?.signature]).toEqual([3, three.signature])

    robins.say({ kind: 'push', run: four }, { kind: 'push', run: falsely(five) })
    expect((await robins.next('ack')).seq).toBe(3)
    expect(await robins.next('nack')).toMatchObject({ reason: 'signature', first: 4 })
    expect((await sams.next('page')).runs[0]?.signature).toEqual(four.signature)
  })

  test('[RE11] a cursor goes on where it stood; one of another history is told to begin again', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    for (const text of ['one', 'two', 'three']) robins.say({ kind: 'push', run: robin.run(says(text)) })
    await robins.next('ack')
    const middle = await (async () => {
      const line = await come(url, sam)
      line.say({ kind: 'want', lane: robin.keys.lane, from: 0 })
      const { run } = await line.next('lane')
      return wholeEvents(robin.space, run, hash)[1]?.hash ?? ZERO
    })()
    const line = await come(url, sam)
    line.say({ kind: 'sub', cursor: { place: 2, hash: middle } })
    expect(bodies(await line.next('page'))).toEqual(['three'])
    const lost = await come(url, sam)
    lost.say({ kind: 'sub', cursor: { place: 2, hash: robin.last().hash } })
    expect(await lost.next('nack')).toMatchObject({ reason: 'reset' })
    expect(bodies(await lost.next('page'))).toEqual(['one', 'two', 'three'])
  })

  test('[RE11] one’s own lane is not read back, unless one asks for it', async () => {
    const { url } = await start()
    const { robin } = couple()
    const line = await come(url, robin)
    line.say({ kind: 'push', run: robin.run(says('mine')) })
    await line.next('ack')
    const again = await come(url, robin)
    again.say({ kind: 'sub', cursor: START })
    expect(await again.next('page')).toMatchObject({ runs: [], cursor: { place: 1 }, more: false })
    again.say({ kind: 'want', lane: robin.keys.lane, from: 0 }, { kind: 'want', lane: robin.keys.lane, from: 1 })
    expect((await again.next('lane')).run.events).toHaveLength(1)
    expect(await again.next('nack')).toMatchObject({ reason: 'absent' })
  })

  test('[RE12] anybody in the space may push what anybody wrote, so that a wiped relay is healed', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const run = robin.run(says('Robin is away'))
    const sams = await come(url, sam)
    sams.say({ kind: 'push', run })
    expect((await sams.next('ack')).lane).toEqual(robin.keys.lane)
    sams.say({ kind: 'push', run: writing('mallory', sam.founding).run(says('who?')) })
    expect(await sams.next('nack')).toMatchObject({ reason: 'stranger' })
  })

  test('[RE11] a thousand pushes come in few runs, each under its last head', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    const runs = Array.from({ length: 40 }, () => robin.run(...Array.from({ length: 25 }, () => says('again'))))
    for (const run of runs) robins.say({ kind: 'push', run })
    for (const _ of runs) await robins.next('ack')
    const sams = await come(url, sam)
    sams.say({ kind: 'sub', cursor: START })
    const pages = [await sams.next('page')]
    while (pages.at(-1)?.more) pages.push(await sams.next('page'))
    const got = pages.flatMap(page => page.runs)
    expect(got.reduce((sum, { events }) => sum + events.length, 0)).toBe(1000)
    expect(got.length).toBeLessThanOrEqual(6)
    const heads = got.map(run => ({ run, head: wholeEvents(robin.space, run, hash).at(-1) }))
    for (const { run, head } of heads) {
      const said = head && headMessage({ space: robin.space, lane: run.lane, seq: head.seq, hash: head.hash })
      expect(said && ed25519.verify(run.signature, said, run.lane)).toBe(true)
    }
    expect(heads.at(-1)?.head?.hash).toEqual(robin.last().hash)
  })
})

describe('who is in', () => {
  test('[RE13] a device that its owner closed writes no more, and is shown out', async () => {
    const { url } = await start()
    const founding = sharedFounding('robin', 'sam')
    const [phone, tablet] = [writing('sam', founding), writing('tablet', founding)]
    const phones = await come(url, phone)
    phones.say({ kind: 'push', run: phone.admits('tablet') })
    await phones.next('ack')
    const tablets = await come(url, tablet, { found: false })
    tablets.say({ kind: 'push', run: tablet.run(says('still mine')) })
    await tablets.next('ack')
    phones.say({ kind: 'push', run: phone.closes('tablet', 1) })
    expect(await tablets.next('nack')).toMatchObject({ reason: 'closed', lane: tablet.keys.lane, number: 1 })
    await tablets.over()
    expect(await (await come(url, tablet)).next('nack')).toMatchObject({ reason: 'closed' })
    phones.say({ kind: 'push', run: tablet.run(says('stolen')) })
    expect(await phones.next('nack')).toMatchObject({ reason: 'closed', first: 1, number: 1 })
  })

  test('[RE13] Sam leaves by phone: her tablet reads up to that, whenever it comes, and nothing that Robin writes behind it', async () => {
    const { url } = await start()
    const founding = sharedFounding('robin', 'sam')
    const [robin, phone] = [writing('robin', founding), writing('sam', founding)]
    const [there, later, taken] = [writing('there', founding), writing('later', founding), writing('taken', founding)]
    const phones = await come(url, phone)
    for (const name of ['there', 'later', 'taken']) phones.say({ kind: 'push', run: phone.admits(name) })
    phones.say({ kind: 'push', run: phone.closes('taken', 0) }, { kind: 'push', run: phone.run(says('to Robin')) })
    for (let i = 0; i < 5; i++) await phones.next('ack')
    const tablets = await come(url, there, { found: false })
    tablets.say({ kind: 'sub', cursor: START })
    expect(bodies(await tablets.next('page')).at(-1)).toBe('to Robin')

    phones.say({ kind: 'push', run: phone.leavesWith('there', 'later') })
    expect(await phones.next('nack')).toMatchObject({ reason: 'closed' })
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.run(says('to nobody')) })
    await robins.next('ack')
    expect(kinds(await tablets.next('page'))).toEqual(['close', 'close', 'leave'])
    expect(await tablets.next('nack')).toMatchObject({ reason: 'closed' })
    await tablets.over()

    const another = await come(url, later, { found: false })
    // How far Robin has come by now is nothing to Sam's devices any more.
    const told = (await another.next('frontier')).rows.map(({ lane }) => toHex(lane))
    expect(told).toEqual([toHex(phone.keys.lane)])
    another.say({ kind: 'sub', cursor: START })
    const page = await another.next('page')
    expect(kinds(page).at(-1)).toBe('leave')
    expect(bodies(page)).not.toContain('to nobody')
    expect(await another.next('nack')).toMatchObject({ reason: 'closed' })
    expect(await (await come(url, taken, { found: false })).next('nack')).toMatchObject({ reason: 'closed', number: 0 })
  })

  test('[RE13] nobody closes or lets in for the other side', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.closes('sam', 0) })
    await robins.next('ack')
    const sams = await come(url, sam)
    sams.say({ kind: 'push', run: sam.run(says('still here')) })
    expect((await sams.next('ack')).seq).toBe(0)
  })

  test('[RE14] what Sam takes back is gone from the relay at once; nobody takes back for the other', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const [robins, sams] = [await come(url, robin), await come(url, sam)]
    sams.say({ kind: 'push', run: sam.run(says('one'), says('two')) })
    await sams.next('ack')
    robins.say({ kind: 'push', run: robin.withdraws(sam.keys.lane, 0) })
    await robins.next('ack')
    sams.say({ kind: 'push', run: sam.withdraws(sam.keys.lane, 1) })
    await sams.next('ack')
    const reader = await come(url, robin)
    reader.say({ kind: 'sub', cursor: START })
    expect(bodies(await reader.next('page')).slice(0, 2)).toEqual(['one', '(withdrawn)'])
  })

  test('[RE15] once both have left, nothing is there, and the space does not come back', async () => {
    const { url } = await start()
    const { robin, sam } = couple()
    const [robins, sams] = [await come(url, robin), await come(url, sam)]
    robins.say({ kind: 'push', run: robin.run(says('one')) }, { kind: 'push', run: robin.leaves() })
    expect(await robins.next('nack')).toMatchObject({ reason: 'closed' })
    sams.say({ kind: 'sub', cursor: START })
    expect(bodies(await sams.next('page'))[0]).toBe('one')
    sams.say({ kind: 'push', run: sam.leaves() })
    expect(await sams.next('nack')).toMatchObject({ reason: 'closed' })
    expect(await (await come(url, sam)).next('nack')).toMatchObject({ reason: 'closed' })
  })

  test('[RE16] words find the space in which their lane was let in', async () => {
    const { url } = await start()
    const founding = ownFounding('robin')
    const robin = writing('robin', founding)
    const robins = await come(url, robin)
    robins.say({ kind: 'push', run: robin.admits('robin’s words', 'recovery') })
    await robins.next('ack')
    const words = await come(url, { keys: laneOf('robin’s words'), space: ZERO, founding }, { found: false })
    words.say({ kind: 'find' })
    expect((await words.next('founding')).founding).toEqual(founding)
    const nobody = await come(url, { keys: laneOf('nobody'), space: ZERO, founding }, { found: false })
    nobody.say({ kind: 'find' })
    expect(await nobody.next('nack')).toMatchObject({ reason: 'absent' })
  })
})

describe('letters', () => {
  test('[RE17] two devices that have met nowhere exchange letters; none is replaced', async () => {
    const { url } = await start()
    const name = hash(new Uint8Array(1))
    const [one, two] = [keep(await dial(url)), keep(await dial(url))]
    one.say({ kind: 'get', name })
    expect((await one.next('letters')).letters).toEqual([])
    two.say({ kind: 'put', name, index: 0, letter: Uint8Array.of(1, 2) })
    expect(await two.next('kept')).toMatchObject({ name, index: 0 })
    expect((await one.next('letters')).letters).toEqual([{ index: 0, letter: Uint8Array.of(1, 2) }])
    one.say({ kind: 'put', name, index: 0, letter: Uint8Array.of(3) })
    expect(await one.next('nack')).toMatchObject({ reason: 'taken', lane: name })
    one.say({ kind: 'put', name, index: 1, letter: new Uint8Array(16_383) })
    expect(await one.next('nack')).toMatchObject({ reason: 'size' })
  })
})
