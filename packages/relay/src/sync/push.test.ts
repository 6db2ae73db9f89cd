import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { headMessage, toHex } from '@dropwise/protocol'
import { ed25519 } from '@noble/curves/ed25519.js'
import { wholeEvents, type Run } from '@dropwise/protocol/wire'
import { describe, expect, test } from 'vitest'
import { START } from '../crypto/twin/device.ts'
import { hash, says, writing, ZERO } from '../crypto/twin/writing.ts'
import { couple, relaysOfStories } from './relays.story.ts'

const { come, start, stop } = relaysOfStories()

const bodies = (page: { runs: readonly { events: readonly { body: Uint8Array | undefined }[] }[] }): string[] =>
  page.runs.flatMap(run => run.events.map(({ body }) => (body ? new TextDecoder().decode(body).replaceAll('\0', '') : '(withdrawn)')))
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
