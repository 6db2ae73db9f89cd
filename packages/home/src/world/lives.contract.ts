import type { Happening, Shapes } from '@dropwise/domain/shared'
import fc from 'fast-check'
import { happeningOf } from '../../../domain/src/shared/histories.contract.ts'
import type { ActName, Acts } from '../acts.ts'
import { ownConcepts, sharedConcepts } from '../concepts.ts'
import type { Home } from '../home.ts'
import type { LogEntry } from '../ports.ts'
import { openWorld, type World } from './world.ts'

/** Arbitrary lives of two, for the house rules: acts, time, days apart, and what a modified client writes past every policy. */
export type LifeStep =
  /** `given` is done and, ten minutes later, has left; `put` is done only. */
  | { readonly kind: 'own' | 'given' | 'put' | 'forged'; readonly who: Who; readonly happening: Happening }
  | { readonly kind: 'release'; readonly who: Who }
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

const promiseId = fc.constantFrom('a', 'b', 'c').map(promise => ({ promise }))
const deed = fc.oneof(
  { weight: 5, arbitrary: promiseId.map((payload): Happening => ({ type: 'promise/give', payload })) },
  { weight: 1, arbitrary: promiseId.map(({ promise: part }): Happening => ({ type: 'account/give-part', payload: { part } })) },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'account/give-outline', payload: {} }) },
  { weight: 5, arbitrary: promiseId.map(({ promise: question }): Happening => ({ type: 'question/show', payload: { question } })) },
  { weight: 1, arbitrary: fc.constant<Happening>({ type: 'giving/withdraw-everything', payload: {} }) },
)
/** Names are made up by chance in the app; here they come with the step, so that what else was done changes none. */
const space = fc
  .option(fc.constant({ until: { day: '2026-03-27', time: '08:00' } }))
  .chain(until => fc.nat().map((n): Happening => ({ type: 'breathing-space/begin', payload: { space: `s${n}`, ...until } })))
const chosen = fc.constantFrom<Happening>(
  { type: 'breathing-space/evenings-set', payload: { from: '21:00', to: '07:00' } },
  { type: 'breathing-space/end', payload: {} },
  { type: 'breathing-space/let-in', payload: {} },
  { type: 'quiet/urgent-chosen', payload: { through: true } },
  { type: 'sharing/end', payload: { withdrawFirst: true } },
)
const between = fc.oneof(
  { weight: 16, arbitrary: happeningOf(sharedShapes) },
  { weight: 4, arbitrary: deed },
  { weight: 1, arbitrary: fc.oneof(space, chosen) },
)

const step: fc.Arbitrary<LifeStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('own' as const), who, happening: happeningOf(ownShapes) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('given' as const), who, happening: between }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('put' as const), who, happening: between }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('release' as const), who }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('forged' as const), who, happening: anything }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 200 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('part' as const, 'meet' as const) }) },
)

export const lives: fc.Arbitrary<LifeStep[]> = fc.array(step, { maxLength: 60, size: 'max' })

/** Lives in which every client keeps to the rules. */
export const honestLives: fc.Arbitrary<LifeStep[]> = lives.map(steps => steps.filter(({ kind }) => kind !== 'forged'))

/** Lives these steps in a new world, and tells after each. What is refused does not happen. */
export const live = async (
  steps: readonly LifeStep[],
  after: (world: World, step: LifeStep) => void = () => undefined,
  begun: Promise<World> = openWorld('2026-03-25T09:00'),
): Promise<World> => {
  const world = await begun
  for (const one of steps) {
    await liveStep(world, one)
    // What one withdrew, the other's home reads anew by itself.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    after(world, one)
  }
  return world
}

const liveStep = async (world: World, one: LifeStep): Promise<void> => {
  switch (one.kind) {
    case 'own':
    case 'put':
      await world[one.who].act(one.happening.type as ActName, one.happening.payload as Acts[ActName])
      return
    case 'given':
      await world[one.who].act(one.happening.type as ActName, one.happening.payload as Acts[ActName])
      world.clock.advance(TEN_MINUTES)
      await world[one.who].release()
      return
    case 'release':
      await world[one.who].release()
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

const TEN_MINUTES = 600_000

/** What is given out of one's own log: the promise or the question as it stands there, and, of a promise, what is said of it from then on. */
const GIVES_FROM_OWN = ['promise/give', 'question/show', 'account/give-outline', 'account/give-part']
const CAN_BE_GIVEN = [
  'promise/made',
  'promise/occurrence-said',
  'promise/unsaid',
  'promise/ended',
  'question/written',
  'question/depth-said',
  'question/let-go',
  'account/outline-written',
  'account/part-written',
  'account/part-removed',
]

/** Whether a life gives nothing straight out of an own log. */
export const givesNothingFromOwn = (step: LifeStep): boolean => !('happening' in step && GIVES_FROM_OWN.includes(step.happening.type))

/** Whether somebody did this for themselves alone, in a life in which promises and questions are given. */
export const isPrivate = (step: LifeStep, who: Who): boolean => isOwn(step, who) && !CAN_BE_GIVEN.includes(step.happening.type)

/** The same in a life in which none are. To take back what has not left is the one thing that others would notice if it were not done. */
export const isOwn = (step: LifeStep, who: Who): step is LifeStep & { kind: 'own' } =>
  step.kind === 'own' && step.who === who && step.happening.type !== 'outbox/taken-back'

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
  talk: home.view('talk', {}),
  contact: home.view('contact', {}),
  plainly: home.view('plainly', {}),
  bucket: (['all', 'three-months'] as const).map(stretch => home.view('bucket', { stretch })),
  pictures: home.view('pictures', {}),
  sharedList: home.view('sharedList', {}),
  questions: home.view('questions', {}),
  question: ['a', 'b', 'c'].map(id => home.view('question', { id })),
  asked: home.view('asked', {}),
  space: home.view('space', {}),
  urgent: home.view('urgent', {}),
  urgentFact: ['a', 'b', 'c'].map(item => home.view('urgent-fact', { item })),
  sharing: home.view('sharing', {}),
  whereIAm: home.view('readiness', {}),
  season: home.view('season', {}),
  decision: home.view('decision', {}),
  sideBySide: home.view('side-by-side', {}),
  sittings: home.view('sittings', {}),
  shames: home.view('shames', {}),
  silences: home.view('silences', {}),
  attunements: home.view('attunements', {}),
  learnings: home.view('learnings', {}),
  copy: ['a', 'b', 'c'].map(id => home.view('copy', { id })),
  origin: ['a', 'b', 'c'].map(id => home.view('origin', { id })),
  history: (['promise', 'learning', 'wound', 'value'] as const).flatMap(of => ['a', 'b', 'c'].map(id => home.view('history', { of, id }))),
  sharedDates: home.view('shared-dates', {}),
  mirror: home.view('mirror', { pushes: { a: ['belief'], b: ['verdict'] } }),
  hearing: home.view('hearing', {}),
  account: home.view('account', {}),
  accountGiven: home.view('account-given', {}),
  outbox: home.view('outbox', {}),
  pledges: home.view('pledges', {}),
  newer: home.view('newer', {}),
})

/** Everything that lies in the shared log as one of them holds it: what a modified client, or the relay's keeper with a key, could read. */
export const rawShared = async (world: World, side: Who): Promise<unknown[]> => {
  const entries = []
  for await (const batch of (side === 'robin' ? world.logs.shared.first : world.logs.shared.second).read()) entries.push(...batch)
  return entries
}

/** The same, but for the bytes inside shares and tags of the mutual yes: random to whoever did not seal start, so their length alone. */
export const outsideShared = async (world: World, side: Who): Promise<unknown[]> =>
  (await rawShared(world, side)).map(entry => {
    const { payload, ...rest } = entry as LogEntry
    if (!rest.type.startsWith('mutual-yes/')) return entry
    const { share, tag, ...words } = payload as { readonly share?: string; readonly tag?: string }
    return { ...rest, words, bytes: [share?.length, tag?.length] }
  })

/** Sealing *start*: where both do, and there alone, either learns of it (H6). */
export const sealsStart = (step: LifeStep, who: Who): boolean =>
  'happening' in step &&
  step.who === who &&
  step.happening.type === 'decision/sealed' &&
  (step.happening.payload as { readonly answer?: string }).answer === 'start'
