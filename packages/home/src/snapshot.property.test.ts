import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHome } from './home.ts'
import { memoryLog } from './memory-log.ts'
import type { LogEntry, OwnLog, Snapshot } from './ports.ts'
import { everythingSeenBy, live, lives } from './world/lives.contract.ts'
import { scriptedClock, scriptedIds } from './world/world.ts'

const clock = scriptedClock('2026-03-28T09:00')
const snapshots = { build: 'this one', every: 1 }
const open = (own: OwnLog, build = snapshots.build) => openHome({ own, clock, ids: scriptedIds('t'), snapshots: { ...snapshots, build } })
const shownWithout = async (entries: readonly LogEntry[]) =>
  everythingSeenBy(await openHome({ own: memoryLog('robin', entries), clock, ids: scriptedIds('t') }))

/** What Robin's log holds after an arbitrary life. */
const livedBy = async (steps: Parameters<typeof live>[0]): Promise<readonly LogEntry[]> => {
  const { logs } = await live(
    steps.filter(({ kind, ...step }) => kind === 'time' || (kind === 'own' && 'who' in step && step.who === 'robin')),
  )
  return logs.robin.entries
}

/** The snapshot that a home keeps once it has read these. */
const snapshotOf = async (entries: readonly LogEntry[], build?: string): Promise<Snapshot | undefined> => {
  const log = memoryLog('robin', entries)
  await (await open(log, build)).keepSnapshot()
  return log.snapshot()
}

/** Which numbers a log was read from. */
const watched = (log: OwnLog) => {
  const from: number[] = []
  return { from, log: { ...log, read: (seq = 0) => (from.push(seq), log.read(seq)) } }
}

const cut = fc.nat({ max: 1_000 })
const at = (share: number, entries: readonly unknown[]): number => Math.round((share / 1_000) * entries.length)

test('[HO8] from a snapshot at any point of any life, and the rest, every view shows what the whole log shows', async () => {
  await fc.assert(
    fc.asyncProperty(lives, cut, cut, async (steps, first, second) => {
      const entries = await livedBy(steps)
      const points = [at(first, entries), at(second, entries)].toSorted((a, b) => a - b)
      const early = await snapshotOf(entries.slice(0, points[0]))
      // A second snapshot, made by a home that itself went on from the first.
      const between = memoryLog('robin', entries.slice(0, points[1]), early)
      await (await open(between)).keepSnapshot()
      const { log, from } = watched(memoryLog('robin', entries, await between.snapshot()))
      const home = await open(log)
      expect(everythingSeenBy(home)).toEqual(await shownWithout(entries))
      expect(from).toEqual([Math.max(0, (points[1] ?? 0) - 1)])
    }),
    { numRuns: 60 },
  )
})

test('[HO8] what is done after going on from a snapshot is judged and shown as in a home that read everything', async () => {
  await fc.assert(
    fc.asyncProperty(lives, cut, async (steps, share) => {
      const entries = await livedBy(steps)
      const point = at(share, entries)
      const before = entries.slice(0, point)
      const home = await open(memoryLog('robin', before, await snapshotOf(before)))
      const whole = await openHome({ own: memoryLog('robin', before), clock, ids: scriptedIds('t') })
      // Some of it lies in the future of this clock and is refused; by both alike.
      for (const { type, payload } of entries.slice(point))
        expect(await home.act(type as never, payload as never)).toEqual(await whole.act(type as never, payload as never))
      expect(everythingSeenBy(home)).toEqual(everythingSeenBy(whole))
    }),
    { numRuns: 30 },
  )
})

test('[HO8] an event that belongs before the snapshot is found there, from whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(lives, fc.func(fc.nat()), cut, async (steps, key, share) => {
      const lived = await livedBy(steps)
      const late = lived.toSorted((a, b) => key(a.id) - key(b.id)).map((entry, seq) => ({ ...entry, seq }))
      const log = memoryLog('robin', late, await snapshotOf(late.slice(0, at(share, late))))
      expect(everythingSeenBy(await open(log))).toEqual(await shownWithout(lived))
    }),
    { numRuns: 60 },
  )
})

test('[HO9] a snapshot that is cut, of another build, or of another history is as none', async () => {
  await fc.assert(
    fc.asyncProperty(lives, lives, cut, async (steps, others, share) => {
      const entries = await livedBy(steps)
      const kept = await snapshotOf(entries)
      const cutOff = kept && { ...kept, bytes: kept.bytes.subarray(0, Math.max(0, at(share, [...kept.bytes]) - 1)) }
      const anothers = (await livedBy(others)).map(entry => ({ ...entry, id: `${entry.id}'` }))
      for (const none of [cutOff, await snapshotOf(entries, 'another'), await snapshotOf(anothers)]) {
        const { log, from } = watched(memoryLog('robin', entries, none))
        expect(everythingSeenBy(await open(log))).toEqual(await shownWithout(entries))
        expect(from.at(-1)).toBe(0)
      }
    }),
    { numRuns: 25 },
  )
})

test('[HO10] what could not be made durable is in no snapshot', async () => {
  const log = memoryLog('robin', await livedBy([]))
  const full: OwnLog = { ...log, append: () => Promise.reject(new Error('the disk is full')) }
  const home = await open(full)
  await expect(home.act('journal/written', { entry: 'e1', text: 'Slept four hours.' })).rejects.toThrow('the disk is full')
  await home.keepSnapshot()
  expect(everythingSeenBy(await open(log))).toEqual(await shownWithout(log.entries))
  expect(JSON.stringify(everythingSeenBy(await open(log)))).not.toContain('Slept')
})
