import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ActName, Acts } from '../acts.ts'
import { openHome } from '../home.ts'
import { memoryLog, memoryShared } from '../memory-log.ts'
import type { LogEntry } from '../ports.ts'
import { everythingSeenBy, rawShared, sharedShapes } from './lives.contract.ts'
import { openWorld, scriptedClock, scriptedIds } from './world.ts'

const readiness = fc.constantFrom<readonly [ActName, Acts[ActName]]>(
  ['season/deciding-opened', {}],
  ['season/step-back', {}],
  ['season/part', {}],
  ['period/say', { length: 'six-months' }],
  ['readiness/written', { about: 'fear', text: 'I would stay because of the rent.' }],
  ['season/both-said-start' as ActName, { round: '1' }],
)

test('[HO16] whatever Robin decides alone, in whatever order, nothing of it leaves and Sam sees what she saw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(readiness), async acts => {
      const [world, still] = [await openWorld(), await openWorld()]
      let told = 0
      world.sam.subscribe(() => told++)
      for (const [name, input] of acts) await world.robin.act(name, input)
      expect(await rawShared(world, 'robin')).toEqual([])
      expect(everythingSeenBy(world.sam)).toEqual(everythingSeenBy(still.sam))
      expect(told).toBe(0)
    }),
  )
})

test('[HO16] no event that is shared has room for a season, a readiness or an answer', () => {
  const types = Object.keys(sharedShapes)
  expect(types.length).toBeGreaterThan(10)
  for (const type of types) expect(type).not.toMatch(/season|readiness|decid|start|answer/u)
})

/** An own log in which a round was played, and both had said start. */
const matched = (person: string) =>
  memoryLog(person, [
    {
      ...({
        id: `${person}1`,
        space: person,
        lane: person,
        seq: 1,
        lamport: 1,
        zone: 'Europe/Berlin',
        version: 1,
      } satisfies Partial<LogEntry>),
      at: Temporal.ZonedDateTime.from('2026-03-02T20:00[Europe/Berlin]').epochMilliseconds,
      type: 'season/both-said-start',
      payload: { round: '2' },
    },
  ])

test('[HO16] what belongs to a time that both chose opens with it and rests after it; ending goes at once', async () => {
  const [clock, shared] = [scriptedClock('2026-03-02T21:00'), memoryShared()]
  const robin = await openHome({ own: matched('robin'), shared: shared.first, clock, ids: scriptedIds('r') })
  const sam = await openHome({ own: matched('sam'), shared: shared.second, clock, ids: scriptedIds('s') })
  const text = 'After nine the phones lie in the kitchen.'
  const writes = () => robin.act('giving/given', { kind: 'agreement', as: 'agreement', text })
  expect(await writes()).toMatchObject({ error: 'home/not-together' })
  for (const home of [robin, sam]) await home.act('period/say', { length: 'six-months' })
  expect(await writes()).toMatchObject({ ok: true })
  expect(sam.view('agreements', {}).written).toEqual([])
  clock.advance(600_000)
  await robin.release()
  const item = sam.view('agreements', {}).written[0]?.item ?? ''
  await sam.act('giving/given', { kind: 'agreed', to: item, text })
  clock.advance(600_000)
  await sam.release()
  expect(robin.view('agreements', {})).toMatchObject({ standing: [{ text, whose: 'mine' }], written: [] })
  await sam.act('season/step-back', {})
  expect(robin.view('agreements', {})).toMatchObject({ open: false, standing: [{ text }] })
  expect(await writes()).toMatchObject({ error: 'home/not-together' })
  await sam.act('giving/given', { kind: 'agreement-ended', to: item, whose: 'theirs', text: '' })
  expect(robin.view('agreements', {})).toMatchObject({ standing: [], ended: [{ text }] })
})

test('[HO16] after a yes of both they agree on a period; Sam steps back, and Robin reads the day', async () => {
  const [clock, shared] = [scriptedClock('2026-03-02T21:00'), memoryShared()]
  const robin = await openHome({ own: matched('robin'), shared: shared.first, clock, ids: scriptedIds('r') })
  const sam = await openHome({ own: matched('sam'), shared: shared.second, clock, ids: scriptedIds('s') })
  expect(sam.view('season', {}).place).toBe('agreeing')
  await robin.act('period/say', { length: 'six-months' })
  await sam.act('period/say', { length: 'six-months' })
  expect([robin, sam].map(home => home.view('season', {}).place)).toEqual(['together', 'together'])
  clock.set('2026-05-02T21:00')
  await sam.act('season/step-back', {})
  expect(sam.view('season', {})).toEqual({ place: 'separate', since: '2026-05-02' })
  expect(robin.view('season', {})).toEqual({ place: 'separate', since: '2026-05-02', theyEndedOn: '2026-05-02' })
  expect(await robin.act('season/step-back', {})).toMatchObject({ ok: true })
  expect(await robin.act('period/say', { length: 'six-months' })).toMatchObject({ error: 'home/not-matched' })
})

test('[M3] what Sam chose to share on a day that Robin imagined stands beside it together alone, and goes when Sam steps back', async () => {
  const [clock, shared] = [scriptedClock('2026-03-02T21:00'), memoryShared()]
  const robin = await openHome({ own: matched('robin'), shared: shared.first, clock, ids: scriptedIds('r') })
  const sam = await openHome({ own: matched('sam'), shared: shared.second, clock, ids: scriptedIds('s') })
  await robin.act('attunement/imagined', { moment: 'The key in the door.', feeling: 'Listening for the step.' })
  await sam.act('giving/given', { kind: 'line', text: 'It was the whistling.' })
  clock.advance(600_000)
  await sam.release()
  const beside = () => robin.view('attunements', {}).imagined[0]?.theirs?.map(({ text }) => text)
  const before = everythingSeenBy(sam)
  expect(beside()).toBeUndefined()
  for (const home of [robin, sam]) await home.act('period/say', { length: 'six-months' })
  expect(beside()).toEqual(['It was the whistling.'])
  expect(JSON.stringify(everythingSeenBy(sam))).not.toMatch(/key in the door|Listening/)
  expect(everythingSeenBy(sam).attunements).toEqual(before.attunements)
  await sam.act('season/step-back', {})
  expect(beside()).toBeUndefined()
})
