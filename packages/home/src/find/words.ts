import type { Day } from '@dropwise/domain/shared'
import type { Home } from '../home.ts'

/** Something in the words of its owner, or given by the other, and where it stands. */
export type Found = { readonly of: FoundOf; readonly id: string; readonly text: string; readonly day?: Day }

type Words = { readonly id: string; readonly text: string; readonly day?: Day }
const lines = (...texts: readonly (string | undefined)[]): string => texts.filter(text => text !== undefined && text !== '').join('\n')

/**
 * What can be looked through, by the page on which it stands. Everything comes out of views, so what is not to be seen (a plan that is due
 * to be recalled, what waits behind breathing space, an answer that is not opened) is not found.
 */
const SOURCES = {
  journal: home => home.view('journal-words', {}).map(({ entry, day, text, to }) => ({ id: entry, day, text: lines(to, text) })),
  promise: home => {
    const { next, later, happened, ended } = home.view('promises', {})
    const all = [...next, ...later, ...happened.flatMap(({ occurrences }) => occurrences), ...ended]
    return [...new Map(all.map(({ promise, text }) => [promise, { id: promise, text }])).values()]
  },
  dig: home =>
    home.view('digs', {}).digs.flatMap(({ dig }) => {
      const whole = home.view('dig', { id: dig })
      return whole ? [{ id: dig, text: lines(whole.assurance, ...whole.rungs.map(({ text }) => text), whole.found) }] : []
    }),
  scenario: home =>
    home.view('scenarios', {}).scenarios.flatMap(({ scenario }) => {
      const whole = home.view('scenario', { id: scenario })
      return whole ? [{ id: scenario, text: lines(whole.scene, whole.signs, whole.plan?.plan, whole.plan?.tell) }] : []
    }),
  value: home =>
    home.view('values', {}).values.map(({ value, name, now, shown }) => ({
      id: value,
      text: lines(name, now.meaning, ...shown.map(({ line }) => line)),
    })),
  wound: home => home.view('wounds', {}).wounds.map(({ wound, now }) => ({ id: wound, text: lines(now.text, now.setsOff, now.helps) })),
  learning: home => home.view('learnings', {}).mine.map(({ learning, now }) => ({ id: learning, text: now.text, day: now.day })),
  'hard-date': home => {
    // What was put away is not to come up again, not even by chance beside something else.
    const { coming, behind } = home.view('hard-dates', {})
    return [...coming, ...behind].map(({ date, text, afterwards }) => ({
      id: date,
      text: lines(text, ...afterwards.map(({ line }) => line)),
    }))
  },
  question: home => home.view('questions', {}).questions.map(({ question, text, writtenOn }) => ({ id: question, text, day: writtenOn })),
  talk: home => {
    const { toBring, talked } = home.view('talk', {})
    return [...toBring, ...talked].flatMap(said => ('point' in said ? [{ id: said.point, text: said.text }] : []))
  },
  sitting: home =>
    home.view('sittings', {}).sittings.map(({ id, what, urge, after, helped, begunOn }) => ({
      id,
      text: lines(what, urge, after, helped),
      day: begunOn,
    })),
  readiness: home =>
    home.view('readiness', {}).asked.flatMap(({ about, now }) => (now ? [{ id: about, text: now.text, day: now.day }] : [])),
  account: home =>
    home.view('account', {}).parts.map(({ part, title, text, begunOn }) => ({ id: part, text: lines(title, text), day: begunOn })),
  shared: home => {
    const { mine, theirs } = home.view('sharedList', {})
    const of = (whose: 'mine' | 'theirs', items: typeof mine) =>
      items.flatMap(({ item, text, givenOn }) => (text ? [{ id: `${whose} ${item}`, text, day: givenOn }] : []))
    return [...of('mine', mine), ...of('theirs', theirs)]
  },
} as const satisfies Readonly<Record<string, (home: Home) => readonly Words[]>>

export type FoundOf = keyof typeof SOURCES

/** All words of a home that can be looked through, for its owner. */
export const ownWords = (home: Home): Found[] =>
  (Object.keys(SOURCES) as FoundOf[]).flatMap(of => SOURCES[of](home).map((words): Found => ({ of, ...words })))
