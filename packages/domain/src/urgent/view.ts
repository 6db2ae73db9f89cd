import { given, wordsOf, type Given, type GivenPayload, type GivenVersion } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'

export type About = Extract<GivenPayload, { kind: 'urgent' }>['about']

/** A closed row: “About your health; time matters”, and nothing of what it says. */
export type UrgentRow = { readonly item: string; readonly about: About; readonly givenOn: Day }

export type UrgentView = { readonly rows: readonly UrgentRow[] }

/** What the row says once its owner opens it. */
export type UrgentFact = UrgentRow & { readonly text: string; readonly earlier: readonly GivenVersion[] }

/**
 * Facts of the other's that cannot wait. While something is held back, what was there before stays, and of what came since there is one row
 * for each matter where that was chosen beforehand, whatever the other's client writes.
 *
 * @param cameThrough all that the other gave, where something is held back
 */
export const urgentView = (items: Iterable<Given>, cameThrough: Iterable<Given> | undefined, viewer: Party): UrgentView => ({
  rows: shown(items, cameThrough, viewer).map(rowOf),
})

/** One fact, opened; undefined where there is none of that name, or it has no row. */
export const urgentFact = (
  items: Iterable<Given>,
  cameThrough: Iterable<Given> | undefined,
  item: string,
  viewer: Party,
): UrgentFact | undefined => shown(items, cameThrough, viewer).find(fact => fact.item === item)

const shown = (items: Iterable<Given>, cameThrough: Iterable<Given> | undefined, viewer: Party): UrgentFact[] => {
  const before = facts(items, viewer)
  const since = new Map(facts(cameThrough ?? [], viewer).map(fact => [fact.item, fact]))
  // What was put right since says so, too.
  const there = before.map(fact => since.get(fact.item) ?? fact)
  for (const { item } of before) since.delete(item)
  const matters = new Map<About, UrgentFact>()
  for (const fact of since.values()) if (!matters.has(fact.about)) matters.set(fact.about, fact)
  return [...there, ...matters.values()]
}

const facts = (items: Iterable<Given>, viewer: Party): UrgentFact[] =>
  given(items, 'urgent').flatMap(item => {
    const { text, earlier } = wordsOf(item)
    return item.by === viewer || item.first === undefined || text === undefined
      ? []
      : [{ item: item.id, about: item.first.about, givenOn: item.givenOn, text, earlier }]
  })

const rowOf = ({ item, about, givenOn }: UrgentFact): UrgentRow => ({ item, about, givenOn })
