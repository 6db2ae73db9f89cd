import { cameFrom } from './came-from.ts'
import { before, beside, heading, labelled, list, type Section } from './section.ts'
import { fill } from './words.ts'

/** Journal pages and letters, oldest first, with what they said on earlier days. */
export const journal: Section = (home, voice, wants) => ({
  title: voice.words.journal,
  blocks: home
    .view('journal', {})
    .entries.filter(({ entry }) => wants(entry))
    .toReversed()
    .flatMap(({ entry }) => home.view('journal-entry', { id: entry }) ?? [])
    .flatMap(({ kind, to, begunOn, text, earlier }) => {
      const letter = to === undefined ? voice.words.letter : fill(voice.words.letterTo, { name: to })
      return [heading(beside(voice.day(begunOn), kind === 'letter' ? letter : to)), text, ...before(voice, earlier)]
    }),
})

/** Drafts that are still wanted, with the act that was to go before the words. */
export const drafts: Section = (home, voice) => ({
  title: voice.words.drafts,
  blocks: home
    .view('drafts', {})
    .drafts.flatMap(({ text, act, to, keptOn }) => [
      heading(beside(voice.day(keptOn), to !== undefined && fill(voice.words.draftTo, { name: to }))),
      ...(text === '' ? [] : [text]),
      ...labelled(voice.words.firstDo, act),
    ]),
})

/** Each ladder with its answers and what was found, this time and before. */
export const digs: Section = (home, voice, wants, stands) => ({
  title: voice.words.digs,
  blocks: home
    .view('digs', {})
    .digs.filter(({ dig }) => wants(dig))
    .toReversed()
    .flatMap(({ dig }) => home.view('dig', { id: dig }) ?? [])
    .flatMap(({ dig, assurance, rungs, found, foundBefore }) => {
      const past = (versions: readonly { readonly text: string; readonly on: string }[]) =>
        before(
          voice,
          versions.map(({ text, on }) => ({ text, day: on })),
        )
      return [
        heading(assurance),
        ...cameFrom(home, voice, stands, dig),
        ...list(rungs.flatMap(({ text }) => text ?? [])),
        ...rungs.flatMap(rung => past(rung.before)),
        ...labelled(voice.words.found, found),
        ...past(foundBefore),
      ]
    }),
})

/** Plans. One that is due to be recalled stays unseen, on paper, too. */
export const scenarios: Section = (home, voice, _, stands) => ({
  title: voice.words.scenarios,
  blocks: home
    .view('scenarios', {})
    .scenarios.flatMap(({ scenario }) => home.view('scenario', { id: scenario }) ?? [])
    .flatMap(({ scenario, scene, signs, plan, earlier, recalled }) => [
      heading(scene),
      ...cameFrom(home, voice, stands, scenario),
      ...labelled(voice.words.signs, plan?.signs ?? signs),
      ...labelled(voice.words.plan, plan?.plan),
      ...labelled(voice.words.tell, plan?.tell),
      ...labelled(voice.words.stings, plan?.sting && voice.answers.sting[plan.sting]),
      ...(recalled === undefined ? [] : labelled(voice.on(voice.words.recalled, recalled.day), recalled.recalled)),
      ...earlier.flatMap(past => labelled(voice.on(voice.words.earlier, past.day), beside(past.scene, past.signs, past.plan, past.tell))),
    ]),
})
