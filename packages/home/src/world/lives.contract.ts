import type { Happening, Shapes } from '@dropwise/domain/shared'
import fc from 'fast-check'
import { happeningOf } from '../../../domain/src/shared/histories.contract.ts'
import type { ActName, Acts } from '../acts.ts'
import { ownConcepts, sharedConcepts } from '../concepts.ts'
import type { Home } from '../home.ts'
import { openWorld, type World } from './world.ts'

/** Arbitrary lives of two, for the house rules: acts, time, days apart, and what a modified client writes past every policy. */
export type LifeStep =
  | { readonly kind: 'own' | 'given' | 'forged'; readonly who: Who; readonly happening: Happening }
  | { readonly kind: 'time'; readonly hours: number }
  | { readonly kind: 'part' | 'meet' }

export type Who = 'robin' | 'sam'

const shapesOf = (concepts: Readonly<Record<string, { readonly shapes: Shapes }>>): Shapes =>
  Object.assign({}, ...Object.values(concepts).map(({ shapes }) => shapes)) as Shapes

export const ownShapes = shapesOf(ownConcepts)
export const sharedShapes = shapesOf(sharedConcepts)

const who = fc.constantFrom<Who>('robin', 'sam')
const nonsense = fc.constantFrom<Happening>(
  { type: 'giving/read', payload: { item: 'a' } },
  { type: 'giving/given', payload: { item: 'a', kind: 'level', text: 4 } },
  { type: 'nudge/sent', payload: 'answer me' },
  { type: '', payload: undefined },
)
const anything = fc.oneof({ weight: 4, arbitrary: happeningOf(sharedShapes) }, happeningOf(ownShapes), nonsense)

const step: fc.Arbitrary<LifeStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('own' as const), who, happening: happeningOf(ownShapes) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('given' as const), who, happening: happeningOf(sharedShapes) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('forged' as const), who, happening: anything }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 200 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('part' as const, 'meet' as const) }) },
)

export const lives: fc.Arbitrary<LifeStep[]> = fc.array(step, { maxLength: 50, size: 'max' })

/** Lives in which every client keeps to the rules. */
export const honestLives: fc.Arbitrary<LifeStep[]> = lives.map(steps => steps.filter(({ kind }) => kind !== 'forged'))

/** Lives these steps in a new world, and tells after each. What is refused does not happen. */
export const live = async (steps: readonly LifeStep[], after: (world: World, step: LifeStep) => void = () => undefined): Promise<World> => {
  const world = await openWorld('2026-03-25T09:00')
  for (const one of steps) {
    await liveStep(world, one)
    after(world, one)
  }
  return world
}

const liveStep = async (world: World, one: LifeStep): Promise<void> => {
  switch (one.kind) {
    case 'own':
    case 'given':
      await world[one.who].act(one.happening.type as ActName, one.happening.payload as Acts[ActName])
      return
    case 'forged': {
      const end = one.who === 'robin' ? world.logs.shared.first : world.logs.shared.second
      await end.append([{ ...one.happening, version: 1, at: world.clock.now(), zone: 'Europe/Berlin' }])
      return
    }
    case 'time':
      world.clock.advance(one.hours * 3_600_000)
      return
    case 'part':
      world.logs.shared.part()
      return
    case 'meet':
      world.logs.shared.meet()
  }
}

/** All that somebody can look at. */
export const everythingSeenBy = (home: Home) => ({
  person: home.view('person', {}),
  settings: home.view('settings', {}),
  today: home.view('today', {}),
  promises: home.view('promises', {}),
  promise: ['a', 'b', 'c'].map(id => home.view('promise', { id })),
  calendar: home.view('calendar', { words: 'A moment for yourself' }),
  checkIn: ['2026-03-25', '2026-03-26', '2026-03-27'].map(day => home.view('check-in', { day })),
  checkIns: home.view('check-ins', {}),
  journal: home.view('journal', {}),
  journalEntry: ['a', 'b', 'c'].map(id => home.view('journal-entry', { id })),
  journalWords: home.view('journal-words', {}),
  drafts: home.view('drafts', {}),
  digs: home.view('digs', {}),
  dig: ['a', 'b', 'c'].map(id => home.view('dig', { id })),
  values: home.view('values', {}),
  scenarios: home.view('scenarios', {}),
  scenario: ['a', 'b', 'c'].map(id => home.view('scenario', { id })),
  wounds: home.view('wounds', {}),
  hardDates: home.view('hard-dates', {}),
  contact: home.view('contact', {}),
  plainly: home.view('plainly', {}),
  bucket: (['all', 'three-months'] as const).map(stretch => home.view('bucket', { stretch })),
  sharedList: home.view('sharedList', {}),
  newer: home.view('newer', {}),
})

/** Everything that lies in the shared log as one of them holds it: what a modified client, or the relay's keeper with a key, could read. */
export const rawShared = async (world: World, side: Who): Promise<unknown[]> => {
  const entries = []
  for await (const batch of (side === 'robin' ? world.logs.shared.first : world.logs.shared.second).read()) entries.push(...batch)
  return entries
}
