import { addDays, daysBetween, type Day } from '../shared/day.ts'
import { spokenIn } from './words.ts'
import type { Written } from './written.ts'

export type Topic = {
  readonly topic: string
  /** The word as it was written most. */
  readonly word: string
  readonly first: Day
  readonly last: Day
  /** Where it stands, newest first: a few. */
  readonly places: readonly { readonly day: Day; readonly of: Written['at']['of']; readonly id: string }[]
}

const STRONG = 5
const QUIET_DAYS = 42
/** On so many days at least something else was written since. */
const WROTE_SINCE = 8
/** A topic is looked at over so many days before its last, and all days since. */
const LOOKED_AT = 365
/** How likely it may be at most that any of the words looked at fell silent by chance. */
const BY_CHANCE = 0.01
const PLACES = 3

type Said = { readonly words: string[]; readonly in: Written[] }

/**
 * What went silent in what was written, the latest silence first. `written` is oldest first.
 *
 * Days on which something was written are the clock. If a word came on `k` of `all` such days by chance, all of them among the first `m`:
 * how likely would that be? Less likely than `BY_CHANCE`, shared out among all the words that are looked at, is silence.
 */
export const silentTopics = (written: readonly Written[], names: ReadonlySet<string>): Topic[] => {
  const days = [...new Set(written.map(({ day }) => day))]
  const lastDay = days.at(-1)
  if (lastDay === undefined) return []
  const strong = [...saidIn(written, names)].flatMap(([topic, said]) => {
    const on = [...new Set(said.in.map(({ day }) => day))]
    return on.length < STRONG ? [] : [{ topic, said, on }]
  })
  return strong
    .filter(({ on }) => daysBetween(on.at(-1) ?? lastDay, lastDay) >= QUIET_DAYS && likelihood(on, days) < BY_CHANCE / strong.length)
    .map(({ topic, said: { words, in: stands }, on }) => ({
      topic,
      word: commonest(words),
      first: on[0] ?? lastDay,
      last: on.at(-1) ?? lastDay,
      places: stands
        .toReversed()
        .slice(0, PLACES)
        .map(({ day, at }) => ({ day, ...at })),
    }))
    .toSorted((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : a.topic < b.topic ? -1 : 1))
}

const saidIn = (written: readonly Written[], names: ReadonlySet<string>): ReadonlyMap<string, Said> => {
  const said = new Map<string, Said>()
  for (const one of written)
    for (const { topic, word } of spokenIn(one.text, names)) {
      const has = said.get(topic) ?? { words: [], in: [] }
      has.words.push(word)
      if (has.in.at(-1) !== one) has.in.push(one)
      said.set(topic, has)
    }
  return said
}

/** How likely it is by chance that every day of a word lies among the first. One for a word of too few days. */
const likelihood = (on: readonly Day[], days: readonly Day[]): number => {
  const last = on.at(-1) ?? ''
  const from = addDays(last, -LOOKED_AT)
  const looked = days.filter(day => day >= from)
  const many = on.filter(day => day >= from).length
  const first = looked.indexOf(last) + 1
  if (many < STRONG || looked.length - first < WROTE_SINCE) return 1
  return Array.from({ length: many }, (_, index) => (first - index) / (looked.length - index)).reduce((all, one) => all * one, 1)
}

const commonest = (words: readonly string[]): string => {
  const groups = [...Map.groupBy(words, word => word)].toSorted(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
  return groups[0]?.[0] ?? ''
}
