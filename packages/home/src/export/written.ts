import { cameFrom } from './came-from.ts'
import { heading, labelled, list, type Section } from './section.ts'
import { fill } from './words.ts'

/** Journal pages and letters, oldest first, with what they said on earlier days. */
export const journal: Section = (home, words, wants) => ({
  title: words.journal,
  blocks: home
    .view('journal', {})
    .entries.filter(({ entry }) => wants(entry))
    .toReversed()
    .flatMap(({ entry }) => home.view('journal-entry', { id: entry }) ?? [])
    .flatMap(({ kind, to, begunOn, text, earlier }) => {
      const letter = to === undefined ? words.letter : fill(words.letterTo, { name: to })
      return [
        heading(kind === 'letter' ? `${begunOn} · ${letter}` : begunOn),
        text,
        ...earlier.flatMap(({ day, text: before }) => labelled(fill(words.earlier, { day }), before)),
      ]
    }),
})

/** Drafts that are still wanted. */
export const drafts: Section = (home, words) => ({
  title: words.drafts,
  blocks: home.view('drafts', {}).drafts.map(({ text }) => text),
})

/** Each ladder with its answers and what was found. */
export const digs: Section = (home, words, wants, stands) => ({
  title: words.digs,
  blocks: home
    .view('digs', {})
    .digs.filter(({ dig }) => wants(dig))
    .toReversed()
    .flatMap(({ dig }) => home.view('dig', { id: dig }) ?? [])
    .flatMap(({ dig, assurance, rungs, found }) => [
      heading(assurance),
      ...cameFrom(home, words, stands, dig),
      ...list(rungs.flatMap(({ text }) => text ?? [])),
      ...labelled(words.found, found),
    ]),
})

/** Plans. One that is due to be recalled stays unseen, on paper, too. */
export const scenarios: Section = (home, words, _, stands) => ({
  title: words.scenarios,
  blocks: home
    .view('scenarios', {})
    .scenarios.flatMap(({ scenario }) => home.view('scenario', { id: scenario }) ?? [])
    .flatMap(({ scenario, scene, plan }) => [
      heading(scene),
      ...cameFrom(home, words, stands, scenario),
      ...labelled(words.signs, plan?.signs),
      ...labelled(words.plan, plan?.plan),
      ...labelled(words.tell, plan?.tell),
    ]),
})
