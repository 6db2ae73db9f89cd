import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Clock } from '../clock.ts'
import type { Line } from '../crypto/twin/device.ts'
import { hash, laneOf, says, writing } from '../crypto/twin/writing.ts'
import { startRelay, whyNot } from '../start.ts'
import { memoryStore } from '../store/memory.ts'
import { emptySchema, testUrl } from '../store/postgres/reachable.ts'
import { postgresStore } from '../store/postgres/postgres.ts'
import { couple, relaysOfStories } from '../sync/relays.story.ts'
import { hintsHere, noHints, type Hints } from './hints.ts'
import { natsHints } from './nats.ts'
import { natsUrl, reachable } from './reachable.ts'

const after: (() => Promise<void>)[] = []
// Said first, so it is done last: a schema goes once nobody is on it any more.
afterEach(async () => {
  for (const clean of after.splice(0)) await clean()
})
const { come, start } = relaysOfStories()

/** Time that passes when a story says so. */
const storyClock = () => {
  const beats: { readonly ms: number; readonly act: () => void }[] = []
  const clock: Clock = {
    now: () => 0,
    every: (ms, act) => {
      const beat = { ms, act }
      beats.push(beat)
      return () => void beats.splice(beats.indexOf(beat), 1)
    },
    after: () => () => undefined,
  }
  return { clock, pass: (ms: number): void => beats.filter(beat => beat.ms <= ms).forEach(({ act }) => act()) }
}

const settings = () => ({ port: 0, host: '127.0.0.1', data: mkdtempSync(join(tmpdir(), 'node-')), log: 'silent' as const })
/** The next page that has something in it. */
const nextPage = async (line: Line) => {
  for (;;) {
    const page = await line.next('page')
    if (page.runs.length > 0) return page
  }
}

type Two = { readonly urls: readonly [string, string]; pass: (ms: number) => void }
const inOneProcess = async (lost = false): Promise<Two> => {
  const [store, bus, time] = [memoryStore(), hintsHere(), storyClock()]
  const node = async (hints: Hints): Promise<string> =>
    (await start({ store: { ...store, close: async () => undefined }, hints, clock: time.clock })).url
  const join = (): Hints => (lost ? noHints : bus.join())
  return { urls: [await node(join()), await node(join())], pass: time.pass }
}
const overRealOnes = async (lost = false): Promise<Two> => {
  const made = await emptySchema()
  if (!made) throw new Error('PostgreSQL was there a moment ago')
  after.push(() => made.drop())
  const time = storyClock()
  const node = async (): Promise<string> => {
    const store = await postgresStore(testUrl, { schema: made.schema })
    const hints = lost ? noHints : await natsHints(natsUrl, `dropwise.test.${made.schema}`)
    return (await start({ store, hints, clock: time.clock })).url
  }
  return { urls: [await node(), await node()], pass: time.pass }
}

const both = reachable.nats && reachable.postgres
describe.each([
  { of: 'over one store in memory', two: inOneProcess, there: true },
  { of: 'over PostgreSQL and NATS (skipped where they do not answer)', two: overRealOnes, there: both },
])('two nodes $of', ({ two, there }) => {
  test.skipIf(!there)('[RE23] Robin writes at one node, Sam reads at the other at once, and answers', async () => {
    const { urls } = await two()
    const { robin, sam } = couple()
    const robins = await come(urls[0], robin)
    await robins.next('frontier')
    robins.say({ kind: 'sub', cursor: { place: 0, hash: new Uint8Array(32) } })
    const sams = await come(urls[1], sam)
    await sams.next('frontier')
    sams.say({ kind: 'sub', cursor: { place: 0, hash: new Uint8Array(32) } })
    await sams.next('page')
    robins.say({ kind: 'push', run: robin.run(says('from Robin')) })
    await robins.next('ack')
    expect((await nextPage(sams)).cursor.place).toBe(1)
    sams.say({ kind: 'push', run: sam.run(says('from Sam')) })
    await sams.next('ack')
    expect((await nextPage(robins)).cursor.place).toBe(2)
  })

  test.skipIf(!there)('[RE23] Sam’s tablet, let in at one node, writes at the other; taken off there, it is shown out here', async () => {
    const { urls } = await two()
    const { sam } = couple()
    const phone = await come(urls[0], sam)
    await phone.next('frontier')
    const tabletLane = { ...writing('tablet', sam.founding), keys: laneOf('tablet') }
    const tablet = await come(urls[1], tabletLane)
    await tablet.next('frontier')
    tablet.say({ kind: 'sub', cursor: { place: 0, hash: new Uint8Array(32) } })
    await tablet.next('nack')
    phone.say({ kind: 'push', run: sam.admits('tablet') })
    await phone.next('ack')
    await nextPage(tablet)
    tablet.say({ kind: 'push', run: tabletLane.run(says('from the tablet')) })
    await tablet.next('ack')
    phone.say({ kind: 'push', run: sam.closes('tablet', 1) })
    expect(await tablet.next('nack')).toMatchObject({ reason: 'closed', number: 1 })
  })

  test.skipIf(!there)('[RE23] where every hint is lost, the store is asked: Sam reads within five seconds', async () => {
    const { urls, pass } = await two(true)
    const { robin, sam } = couple()
    const robins = await come(urls[0], robin)
    await robins.next('frontier')
    const sams = await come(urls[1], sam)
    await sams.next('frontier')
    sams.say({ kind: 'sub', cursor: { place: 0, hash: new Uint8Array(32) } })
    await sams.next('page')
    robins.say({ kind: 'push', run: robin.run(says('nobody hinted')) })
    await robins.next('ack')
    pass(5_000)
    expect((await nextPage(sams)).cursor.place).toBe(1)
  })

  test.skipIf(!there)('[RE23] a letter laid down at one node comes to whoever waits at the other', async () => {
    const { urls } = await two()
    const { robin, sam } = couple()
    const robins = await come(urls[0], robin)
    const sams = await come(urls[1], sam)
    const name = hash(new Uint8Array([1, 2, 3]))
    sams.say({ kind: 'get', name })
    expect((await sams.next('letters')).letters).toEqual([])
    robins.say({ kind: 'put', name, index: 0, letter: new Uint8Array([9]) })
    await robins.next('kept')
    expect((await sams.next('letters')).letters).toEqual([{ index: 0, letter: new Uint8Array([9]) }])
  })
})

describe('what does not answer', () => {
  test('[RE24] a database that is not there is said in one sentence, without user and password', async () => {
    const given = { ...settings(), database: 'postgres://root:secret@127.0.0.1:1/dropwise' }
    const error: unknown = await startRelay(given).catch((reason: unknown) => reason)
    expect(whyNot(error, given)).toBe('The database at postgres://127.0.0.1:1/dropwise does not answer (ECONNREFUSED); check DATABASE_URL.')
  })

  test.skipIf(!reachable.postgres)(
    '[RE24] one that answers, and refuses, is not said to be silent (skipped where no PostgreSQL answers)',
    async () => {
      const nowhere = new URL(testUrl)
      nowhere.pathname = '/no-such-dropwise'
      const given = { ...settings(), database: nowhere.href }
      const error: unknown = await startRelay(given).catch((reason: unknown) => reason)
      expect(whyNot(error, given)).toMatch(
        /^The database at postgres.*\/no-such-dropwise is not there under that name \(3D000\); check DATABASE_URL\.$/,
      )
    },
  )

  test.skipIf(!reachable.postgres)('[RE24] nor NATS (skipped where no PostgreSQL answers)', async () => {
    const given = { ...settings(), database: testUrl, nats: 'nats://me:secret@127.0.0.1:1' }
    const error: unknown = await startRelay(given).catch((reason: unknown) => reason)
    expect(whyNot(error, given)).toMatch(/^NATS at nats:\/\/127\.0\.0\.1:1 does not answer \(.+\); check NATS_URL, or leave it out\.$/)
  })
})
