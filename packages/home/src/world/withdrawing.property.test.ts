import type { Happening } from '@dropwise/domain/shared'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openHome } from '../home.ts'
import { everythingSeenBy, honestLives, live, rawShared, type LifeStep } from './lives.contract.ts'
import { openWorld, scriptedIds } from './world.ts'

const TEN_MINUTES = 600_000
const everything: LifeStep = { kind: 'put', who: 'robin', happening: { type: 'giving/withdraw-everything', payload: {} } }

test('[HO15] [S23] what Robin withdraws is in neither log any more; the marks are', async () => {
  const world = await openWorld('2026-11-23T21:00')
  const { robin, sam, clock } = world
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed the rain.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  await robin.act('giving/corrected', { item: 'l', text: 'I noticed the hail.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  await robin.act('giving/withdrawn', { item: 'l' })
  for (const who of ['robin', 'sam'] as const) expect(JSON.stringify(await rawShared(world, who))).not.toMatch(/rain|hail/)
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ item: 'l', kind: 'line', withdrawnOn: '2026-11-23' }])
})

test('[HO15] a home opened anew shows the same marks as one that had read the words', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, async steps => {
      const lived = steps.filter(step => !('happening' in step && /^(breathing-space|quiet|sharing)/.test(step.happening.type)))
      const { sam, logs, clock } = await live([...lived, { kind: 'meet' }, everything])
      const anew = await openHome({ own: logs.sam, shared: logs.shared.second, clock, ids: scriptedIds('t') })
      expect(everythingSeenBy(anew)).toEqual(everythingSeenBy(sam))
    }),
    { numRuns: 100 },
  )
})

test('[HO15] a device that stops between the mark and the bytes drops them the next time', async () => {
  const world = await openWorld('2026-11-23T21:00')
  const { robin, clock, logs } = world
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed the rain.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  const end = logs.shared.first
  const kept = end.withdraw.bind(end)
  end.withdraw = () => Promise.reject(new Error('the battery is empty'))
  await expect(robin.act('giving/withdrawn', { item: 'l' })).rejects.toThrow('battery')
  expect(JSON.stringify(await rawShared(world, 'sam'))).toContain('rain')
  end.withdraw = kept
  const again = await openHome({ own: logs.robin, shared: logs.shared.first, clock, ids: scriptedIds('t') })
  await again.release()
  expect(JSON.stringify(await rawShared(world, 'sam'))).not.toContain('rain')
})

test('[H4] [HO15] while Sam has space, what Robin withdraws changes nothing that Sam sees', async () => {
  const { robin, sam, clock } = await openWorld('2026-11-23T20:00')
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed the rain.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  await sam.act('breathing-space/begin', { until: { day: '2026-11-24', time: '09:00' } })
  const before = sam.view('sharedList', {})
  await robin.act('giving/withdrawn', { item: 'l' })
  await new Promise(setImmediate)
  expect(sam.view('sharedList', {})).toEqual(before)
  await sam.act('breathing-space/end', {})
  await sam.act('breathing-space/let-in', {})
  await sam.release()
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ item: 'l', withdrawnOn: '2026-11-23' }])
})

/** Robin’s promise is given, and Sam puts things beside its days, corrects them and takes them back, between whatever else happens. */
const besideAPromise = fc
  .array(
    fc.oneof(
      fc
        .record({
          item: fc.constantFrom('x', 'y', 'z'),
          kind: fc.constantFrom('saw', 'own-view'),
          day: fc.constantFrom('2026-03-25', '2026-03-26'),
        })
        .map((words): Happening => ({ type: 'giving/given', payload: { ...words, text: 'It was six.', promise: 'p' } })),
      fc.constantFrom('x', 'y', 'z').map((item): Happening => ({ type: 'giving/withdrawn', payload: { item } })),
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map(all => all.map((happening): LifeStep => ({ kind: 'given', who: 'sam', happening })))

const robinsPromise: readonly LifeStep[] = [
  {
    type: 'promise/made',
    payload: { promise: 'p', text: 'Home by six.', when: { kind: 'recurring', from: '2026-03-25', rule: 'FREQ=DAILY' } },
  },
  { type: 'promise/give', payload: { promise: 'p' } },
]
  .map((happening): LifeStep => ({ kind: 'given', who: 'robin', happening }))
  .concat({ kind: 'time', hours: 48 })

test('[H5] [HO15] what Sam put beside a day of Robin’s promise never vanishes from it, nor from its history: the words are there, or that they were taken back and when', async () => {
  await fc.assert(
    fc.asyncProperty(besideAPromise, async steps => {
      const begun = await live(robinsPromise, undefined, openWorld('2026-03-25T09:00'))
      let before: readonly string[] = []
      let told: readonly string[] = []
      const besideDays = () => {
        const { next, later, happened } = begun.robin.view('pledges', {}).mine
        return [...happened.flatMap(({ occurrences }) => occurrences), ...next, ...later].flatMap(({ day, saw, ownViews }) =>
          [...saw, ...ownViews].map(one => ({ where: `${day} ${one.item}`, ...one })),
        )
      }
      await live(
        steps,
        () => {
          const now = besideDays()
          expect(now.map(({ where }) => where)).toEqual(expect.arrayContaining([...before]))
          for (const one of now) expect([one.text, one.withdrawnOn].filter(said => said !== undefined)).toHaveLength(1)
          before = now.map(({ where }) => where)
          const history = begun.robin.view('history', { of: 'promise', id: 'p' }).map(({ day, what }) => `${day} ${what}`)
          for (const step of told)
            expect(history.filter(one => one === step).length).toBeGreaterThanOrEqual(told.filter(one => one === step).length)
          expect(history.filter(one => /seen/u.test(one))).toHaveLength(now.length)
          expect(history.filter(one => one.endsWith('answer-taken-back'))).toHaveLength(now.filter(one => one.withdrawnOn).length)
          told = history
        },
        Promise.resolve(begun),
      )
    }),
    { numRuns: 60 },
  )
})

test('[H5] [HO15] Sam takes back that she saw it: Robin reads on the promise’s day that something was taken back, and when', async () => {
  const world = await openWorld('2026-11-23T21:00')
  const { robin, sam, clock } = world
  const turn = async () => {
    clock.advance(TEN_MINUTES)
    for (const home of [robin, sam]) await home.release()
  }
  await robin.act('promise/made', { promise: 'p', text: 'Home by six.', when: { kind: 'once', day: '2026-11-23' } })
  await robin.act('promise/give', { promise: 'p' })
  await turn()
  await sam.act('giving/given', { item: 's', kind: 'saw', text: 'You were there.', day: '2026-11-23', promise: 'p' })
  await turn()
  clock.set('2026-11-25T09:00')
  await sam.act('giving/withdrawn', { item: 's' })
  const anew = await openHome({ own: world.logs.robin, shared: world.logs.shared.first, clock, ids: scriptedIds('t') })
  for (const home of [robin, anew]) {
    const [month] = home.view('pledges', {}).mine.happened
    expect(home.view('history', { of: 'promise', id: 'p' }).slice(2)).toEqual([
      { day: '2026-11-23', what: 'seen' },
      { day: '2026-11-25', what: 'answer-taken-back' },
    ])
    expect(month?.occurrences[0]?.saw).toEqual([{ item: 's', givenOn: '2026-11-23', earlier: [], withdrawnOn: '2026-11-25' }])
  }
  expect(JSON.stringify(await rawShared(world, 'robin'))).not.toContain('You were there')
})
