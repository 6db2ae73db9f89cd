import { dayAlone, dayOf } from '@dropwise/domain/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Clock, LogEntry, SharedLog } from '../ports.ts'
import { everythingSeenBy, honestLives, live, rawShared, type LifeStep } from './lives.contract.ts'
import { openWorld } from './world.ts'

/** By the clock of whoever takes it, or a whole week at once: these are told with what they need. */
const BY_THE_CLOCK = ({ type, payload }: LogEntry): boolean =>
  type === 'breathing-space/evenings-set' || (type === 'breathing-space/begun' && 'until' in (payload as object))

test('[HO22] of when something was given, done or said, the log of two holds the day alone, and no part of the world', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, async steps => {
      for (const who of ['robin', 'sam'] as const) {
        const entries = (await rawShared(await live(steps), who)) as LogEntry[]
        for (const entry of entries) {
          if (BY_THE_CLOCK(entry) || entry.type.startsWith('mutual-yes/')) continue
          const { at, zone } = entry
          expect(zone, entry.type).toBe('UTC')
          // Several words of one promise in one day are told apart by the thousandth of a second.
          const since = at - dayAlone(dayOf(at, zone)).at
          expect(since >= 0 && since < (entry.type === 'pledge/told' ? 1_000 : 1), `${entry.type}, ${since}`).toBe(true)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('[HO22] Sam gives something at three in the morning in Lisbon: Robin’s log says what it says of noon at home', async () => {
  const told = async (wall: string, zone: string) => {
    const world = await openWorld(wall, zone)
    await world.sam.act('giving/given', { kind: 'line', text: 'I cannot sleep.' })
    world.clock.advance(600_000)
    await world.sam.release()
    return rawShared(world, 'robin')
  }
  expect(await told('2025-09-22T03:11', 'Europe/Lisbon')).toEqual(await told('2025-09-21T12:00', 'Europe/Berlin'))
})

/** Writes between two as it was done before decision 0027, with the instant and the zone of whoever writes, as long as `before` says so. */
const withInstants =
  (before: () => boolean) =>
  (end: SharedLog, clock: Clock): SharedLog => {
    let told = 0
    const asThen = (entry: Parameters<SharedLog['append']>[0][number]) =>
      entry.type.startsWith('mutual-yes/')
        ? entry
        : { ...entry, at: clock.now() + (entry.type === 'pledge/told' ? ++told : 0), zone: clock.zone() }
    return { ...end, append: added => end.append(before() ? added.map(asThen) : added) }
  }

/** A view without its instants: of those, nothing is shown. */
const withoutInstants = (view: unknown): unknown =>
  JSON.parse(JSON.stringify(view, (key, value: unknown) => (/^at$|At$/u.test(key) && typeof value === 'number' ? undefined : value)))

const own = (type: string, payload: object): LifeStep => ({ kind: 'own', who: 'robin', happening: { type, payload } })
const when = { kind: 'recurring', from: '2026-03-25', rule: 'FREQ=DAILY' }
const occurrence = fc.record({ promise: fc.constant('a'), day: fc.constantFrom('2026-03-25', '2026-03-26') })
const saying = fc.oneof(
  fc.tuple(occurrence, fc.constantFrom('done', 'late')).map(([of, as]) => own('promise/occurrence-said', { ...of, as })),
  occurrence.map(of => own('promise/unsaid', of)),
  fc.integer({ min: 1, max: 9 }).map((hours): LifeStep => ({ kind: 'time', hours })),
)
/** A promise that Robin gave, and said, took back and said anew at all hours. */
const ofOnePromise = fc
  .array(saying, { maxLength: 16 })
  .map((said): LifeStep[] => [
    own('promise/made', { promise: 'a', text: 'Home by half past six.', when }),
    { kind: 'given', who: 'robin', happening: { type: 'promise/give', payload: { promise: 'a' } } },
    ...said,
  ])

test.each([
  ['whatever was lived', honestLives, 60],
  ['what was said of a promise', ofOnePromise, 18],
])('[HO22] a room in which the first months were written with instants reads as one in which none was: %s', async (_, any, longest) => {
  await fc.assert(
    fc.asyncProperty(any, fc.nat({ max: longest }), async (all, turn) => {
      // Apart, what knew nothing of one another may fall either way: there the instant broke the tie.
      const steps = all.filter(({ kind }) => kind !== 'part')
      let lived = 0
      const begun = openWorld(
        '2026-03-25T09:00',
        undefined,
        withInstants(() => lived < turn),
      )
      const before = await live(steps, () => void lived++, begun)
      const now = await live(steps)
      for (const who of ['robin', 'sam'] as const)
        expect(withoutInstants(everythingSeenBy(before[who]))).toEqual(withoutInstants(everythingSeenBy(now[who])))
    }),
    { numRuns: 200 },
  )
})
