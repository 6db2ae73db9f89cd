import type { Given, GivenVersion } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'

export type SharedItem = {
  readonly item: string
  readonly kind: Given['kind']
  readonly givenAt: number
  readonly givenOn: Day
  /** The words in force; absent once withdrawn. */
  readonly text?: string
  /** What was said before, oldest first. */
  readonly earlier: readonly GivenVersion[]
  readonly withdrawnOn?: Day
}

export type SharedListView = { readonly mine: readonly SharedItem[]; readonly theirs: readonly SharedItem[] }

/** Everything given between the two, as the viewer may see it. */
export const sharedListView = (items: Iterable<Given>, viewer: Party): SharedListView => {
  const all = [...items].toSorted((a, b) => b.givenAt - a.givenAt || (a.id < b.id ? 1 : -1))
  return { mine: all.filter(({ by }) => by === viewer).map(itemOf), theirs: all.filter(({ by }) => by !== viewer).map(itemOf) }
}

const itemOf = ({ id, kind, versions, givenAt, givenOn, withdrawnOn }: Given): SharedItem => {
  const text = versions.at(-1)?.text
  return {
    item: id,
    kind,
    givenAt,
    givenOn,
    ...(text !== undefined && { text }),
    earlier: versions.slice(0, -1),
    ...(withdrawnOn !== undefined && { withdrawnOn }),
  }
}
