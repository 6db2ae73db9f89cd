import { cameFrom } from './came-from.ts'
import { before, heading, labelled, list, type Section } from './section.ts'

/** What its owner is learning, oldest first, with what it said on earlier days. */
export const learnings: Section = (home, voice) => ({
  title: voice.words.learnings,
  blocks: home
    .view('learnings', {})
    .mine.toReversed()
    .flatMap(({ now, before: earlier }) => [heading(voice.day(now.day)), now.text, ...before(voice, earlier)]),
})

/** What shame said, and how its owner came back, oldest first. */
export const shames: Section = (home, voice, _, stands) => ({
  title: voice.words.shames,
  blocks: home
    .view('shames', {})
    .shames.toReversed()
    .flatMap(({ id, begunOn, text, hurt, act }) => [
      heading(voice.day(begunOn)),
      ...cameFrom(home, voice, stands, id),
      text,
      ...labelled(voice.words.cameBack, hurt),
      ...labelled(voice.words.cameBackAct, act),
    ]),
})

/** What could not be known, and what helped. */
export const sittings: Section = (home, { words, day }) => ({
  title: words.sittings,
  blocks: home
    .view('sittings', {})
    .sittings.toReversed()
    .flatMap(({ begunOn, what, urge, after, helped }) => [
      heading(day(begunOn)),
      what,
      ...list([urge, after].filter(text => text !== undefined)),
      ...labelled(words.helps, helped),
    ]),
})

/** Days of the other's as they were imagined, oldest first. */
export const attunements: Section = (home, { words, day }) => ({
  title: words.attunements,
  blocks: home
    .view('attunements', {})
    .imagined.toReversed()
    .flatMap(one => [
      heading(day(one.day)),
      one.moment,
      ...labelled(words.mayHaveBeen, one.feeling),
      ...labelled(words.notKnown, one.unknown),
    ]),
})

/** Answers to oneself, with the earlier ones beside. */
export const readiness: Section = (home, voice) => ({
  title: voice.words.readiness,
  blocks: home
    .view('readiness', {})
    .asked.flatMap(({ now, before: earlier }) =>
      now === undefined ? [] : [heading(voice.day(now.day)), now.text, ...before(voice, earlier)],
    ),
})
