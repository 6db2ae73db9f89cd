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
 * Facts of the other's that cannot wait. While something is held back they are looked for in all that came, where that was chosen
 * beforehand; then there is one row for each matter, whatever the other's client writes.
 *
 * @param cameThrough all that the other gave, where something is held back
 */
export const urgentView = (items: Iterable<Given>, cameThrough: Iterable<Given> | undefined, viewer: Party): UrgentView => {
  const rows = facts(items, viewer)
  if (cameThrough === undefined) return { rows: rows.map(rowOf) }
  const matters = new Map<About, UrgentFact>()
  for (const fact of [...rows, ...facts(cameThrough, viewer)]) if (!matters.has(fact.about)) matters.set(fact.about, fact)
  return { rows: [...matters.values()].map(rowOf) }
}

/** One fact, opened; undefined where there is none of that name, or it does not come through. */
export const urgentFact = (
  items: Iterable<Given>,
  cameThrough: Iterable<Given> | undefined,
  item: string,
  viewer: Party,
): UrgentFact | undefined => [...facts(cameThrough ?? [], viewer), ...facts(items, viewer)].find(fact => fact.item === item)

const facts = (items: Iterable<Given>, viewer: Party): UrgentFact[] =>
  given(items, 'urgent').flatMap(item => {
    const { text, earlier } = wordsOf(item)
    return item.by === viewer || item.first === undefined || text === undefined
      ? []
      : [{ item: item.id, about: item.first.about, givenOn: item.givenOn, text, earlier }]
  })

const rowOf = ({ item, about, givenOn }: UrgentFact): UrgentRow => ({ item, about, givenOn })
