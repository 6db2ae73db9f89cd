import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ownConcepts } from '../concepts.ts'
import { openHome } from '../home.ts'
import { memoryShared } from '../memory-log.ts'
import { everythingSeenBy, live, lives, type LifeStep, type Who } from '../world/lives.contract.ts'
import { EXPORT_PARTS, type ExportPart } from './export.ts'
import { exportMarkdown } from './in-english.ts'

/** Every text of a life made unlike every other, so that it can be looked for: `I was home at six. ‹17›`. */
const marked = (steps: readonly LifeStep[]): LifeStep[] => {
  let made = 0
  const mark = (value: unknown): unknown => {
    if (typeof value === 'string') return / /u.test(value) ? `${value} ‹${++made}›` : value
    if (Array.isArray(value)) return value.map(mark)
    if (value === null || typeof value !== 'object') return value
    // A drawing is no words: a changed client may put any there, and nobody reads them.
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'drawn' ? inner : mark(inner)]))
  }
  return steps.map(step =>
    'happening' in step ? { ...step, happening: { ...step.happening, payload: mark(step.happening.payload) } } : step,
  )
}

/** What happens between two over a year, and seldom by chance: given, asked, answered, understood, told. The ids are those of chance, too. */
const betweenTwo = (one: Who, other: Who): LifeStep[] => {
  const step = (who: Who, type: string, payload: object): LifeStep => ({ kind: 'given', who, happening: { type, payload } })
  return [
    step(other, 'promise/made', { promise: 'a', text: 'Home by six.', when: { kind: 'once', day: '2026-03-25' } }),
    step(other, 'promise/give', { promise: 'a' }),
    step(other, 'promise/occurrence-said', { promise: 'a', day: '2026-03-25', as: 'late', line: 'The train stood.' }),
    step(other, 'promise/not-free-noted', { promise: 'a' }),
    step(one, 'question/written', { question: 'b', text: 'Who knew of it?', depth: 'everything' }),
    step(one, 'question/show', { question: 'b' }),
    step(other, 'question/fear-noted', { item: 'b', as: 'somewhat', line: 'Of the evening after.' }),
    step(other, 'giving/given', {
      item: 'k',
      kind: 'answer',
      text: 'Two of them.',
      to: 'b',
      as: 'words',
      depth: 'outline',
      holds: 'Two names.',
    }),
    step(one, 'giving/given', { item: 'l', kind: 'feeling', text: 'Alone at the table.' }),
    step(other, 'giving/given', { item: 'm', kind: 'reflection', text: 'You sat there alone.', to: 'l' }),
    step(other, 'giving/given', { item: 'r', kind: 'added', text: 'I was too late.', to: 'l' }),
    step(one, 'hearing/noted', { item: 'm', as: 'partly', line: 'The table, yes.' }),
    step(other, 'account/outline-written', { text: 'From March on.', notRemembered: 'The dates in May.' }),
    step(other, 'account/give-outline', {}),
    step(one, 'giving/given', { item: 'n', kind: 'account-depth', text: '', to: 'account', depth: 'everything' }),
    step(other, 'account/part-written', { part: 'c', title: 'April it was', text: 'A hotel there.' }),
    step(other, 'account/give-part', { part: 'c' }),
    step(other, 'giving/given', { item: 'o', kind: 'urgent', text: 'A test came back.', about: 'health' }),
    step(other, 'giving/given', { item: 'p', kind: 'told-first', text: 'It was five.', said: 'That it was two.' }),
    step(one, 'giving/given', { item: 'q', kind: 'found-already', text: 'Since the autumn.', to: 'p' }),
    step(one, 'breathing-space/time-out-said', { text: 'An hour, then the kitchen.' }),
  ]
}

/** Lives that begin with some of that, in its order, from both sides. */
const fullLives = fc
  .tuple(fc.subarray(betweenTwo('robin', 'sam')), fc.subarray(betweenTwo('sam', 'robin')), lives)
  .map(all => marked(all.flat()))

const end: LifeStep = { kind: 'own', who: 'sam', happening: { type: 'sharing/end', payload: { withdrawFirst: false } } }

/** What came through a space that is still held when it ends. */
const cameThrough = marked([
  { kind: 'part' },
  {
    kind: 'forged',
    who: 'sam',
    happening: { type: 'giving/given', payload: { kind: 'urgent', item: 'a', text: 'A test came back.', about: 'health' } },
  },
  { kind: 'given', who: 'robin', happening: { type: 'breathing-space/begin', payload: { space: 's0' } } },
  { kind: 'own', who: 'robin', happening: { type: 'quiet/urgent-chosen', payload: { through: true } } },
  { kind: 'meet' },
])

const marksIn = (text: string): string[] => text.match(/‹\d+›/gu) ?? []

describe.each<[Who]>([['robin'], ['sam']])('an arbitrary home of %s', who => {
  test('[H7] [EX10] whatever its owner can see on any page stands on paper, part by part', async () => {
    await fc.assert(
      fc.asyncProperty(fullLives, async steps => {
        const world = await live(steps)
        const paper = new Set(marksIn(exportMarkdown(world[who], '2026-04-13', { parts: EXPORT_PARTS })))
        expect(marksIn(JSON.stringify(everythingSeenBy(world[who]))).filter(mark => !paper.has(mark))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('[H7] [EX15] whatever its owner could see on the day it ended stands on paper after joining anew; and no page has it, or is otherwise for it', async () => {
    await fc.assert(
      fc.asyncProperty(fullLives, async steps => {
        const { clock, logs } = await live([...steps, end])
        const ports = { own: logs[who], clock, ids: () => 'x' }
        const before = who === 'robin' ? logs.shared.first : logs.shared.second
        const then = await openHome({ ...ports, shared: before })
        const next = { ...ports, shared: memoryShared('anew').first }
        const anew = await openHome({ ...next, earlier: [before] })
        const earlier = await anew.earlier()
        const paper = new Set(marksIn(exportMarkdown(anew, '2026-04-13', { parts: EXPORT_PARTS, earlier })))
        expect(marksIn(JSON.stringify(everythingSeenBy(then))).filter(mark => !paper.has(mark))).toEqual([])
        expect(everythingSeenBy(anew)).toEqual(everythingSeenBy(await openHome(next)))
      }),
      { numRuns: 100, examples: [[cameThrough]] },
    )
  })

  test('[EX6] [H5] words of the other’s stand in quotations alone, on whatever part of the paper', async () => {
    await fc.assert(
      fc.asyncProperty(fullLives, async steps => {
        const others = new Set(steps.flatMap(step => ('who' in step && step.who !== who ? marksIn(JSON.stringify(step)) : [])))
        const lines = exportMarkdown((await live(steps))[who], '2026-04-13', { parts: EXPORT_PARTS }).split('\n')
        expect(lines.filter(line => !line.startsWith('> ') && marksIn(line).some(mark => others.has(mark)))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

/** Where each concept of an own log stands on paper; or why it does not. */
const ON_PAPER: { readonly [C in keyof typeof ownConcepts]: readonly ExportPart[] | string } = {
  person: ['person'],
  settings: 'how the app looks and locks says nothing of a person',
  'check-in': ['checkIns', 'bucket'],
  promise: ['promises', 'asides'],
  journal: ['journal'],
  draft: ['drafts'],
  dig: ['digs'],
  value: ['values'],
  scenario: ['scenarios'],
  wound: ['wounds'],
  'hard-date': ['hardDates'],
  contact: ['contact'],
  plainly: ['plainly'],
  bucket: ['bucket'],
  outbox: ['given'],
  question: ['questions', 'asides'],
  quiet: 'what was let in stands among what was received',
  hearing: ['asides'],
  account: ['account'],
  sitting: ['sittings'],
  readiness: ['readiness'],
  season: ['season'],
  decision: 'an answer is sealed: nobody can be made to show it (H6)',
  sheet: ['sideBySide'],
  talk: ['talk'],
  shame: ['shames'],
  attunement: ['attunements'],
  learning: ['learnings'],
  silence: 'a topic at rest, or not to be shown again, is not brought up on paper; its words stand where they were written',
  origin: ['digs', 'promises', 'scenarios', 'shames'],
}

test('[EX10] every concept of one’s own has its place on paper, or a reason', () => {
  const parts = Object.values(ON_PAPER).flatMap(where => (typeof where === 'string' ? [] : where))
  expect(parts.filter(part => !EXPORT_PARTS.includes(part))).toEqual([])
})
