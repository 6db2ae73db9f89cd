import { cameFrom } from './came-from.ts'
import { heading, labelled, list, type Section } from './section.ts'
import { fill } from './words.ts'

/** What its owner is learning, oldest first, with what it said on earlier days. */
export const learnings: Section = (home, words) => ({
  title: words.learnings,
  blocks: home
    .view('learnings', {})
    .mine.toReversed()
    .flatMap(({ now, before }) => [
      heading(now.day),
      now.text,
      ...before.flatMap(({ day, text }) => labelled(fill(words.earlier, { day }), text)),
    ]),
})

/** What shame said, and how its owner came back, oldest first. */
export const shames: Section = (home, words, _, stands) => ({
  title: words.shames,
  blocks: home
    .view('shames', {})
    .shames.toReversed()
    .flatMap(({ id, begunOn, text, hurt, act }) => [
      heading(begunOn),
      ...cameFrom(home, words, stands, id),
      text,
      ...labelled(words.cameBack, hurt),
      ...labelled(words.cameBackAct, act),
    ]),
})

/** What could not be known, and what helped. */
export const sittings: Section = (home, words) => ({
  title: words.sittings,
  blocks: home
    .view('sittings', {})
    .sittings.toReversed()
    .flatMap(({ begunOn, what, urge, after, helped }) => [
      heading(begunOn),
      what,
      ...list([urge, after].filter(text => text !== undefined)),
      ...labelled(words.helps, helped),
    ]),
})

/** Answers to oneself, with the earlier ones beside. */
export const readiness: Section = (home, words) => ({
  title: words.readiness,
  blocks: home
    .view('readiness', {})
    .asked.flatMap(({ now, before }) =>
      now === undefined
        ? []
        : [heading(now.day), now.text, ...before.flatMap(({ day, text }) => labelled(fill(words.earlier, { day }), text))],
    ),
})
