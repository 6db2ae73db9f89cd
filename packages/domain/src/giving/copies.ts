import type { Party } from '../shared/event.ts'
import { wordsOf } from './look.ts'
import type { Given, GivenVersion } from './reduce.ts'
import type { Day } from '../shared/day.ts'

/** What stands between the two of something that is kept alone: where it stands, its words, and whether it was taken back. */
export type Copy = {
  readonly item: string
  readonly givenOn: Day
  readonly text?: string
  readonly earlier: readonly GivenVersion[]
  readonly withdrawnOn?: Day
}

/**
 * The copies that somebody gave of one thing of theirs, oldest first. A copy is named after the thing; one that is given again, once the
 * earlier was withdrawn, is named `thing~2`, `thing~3`: a withdrawn mark keeps its name for ever.
 */
export const copiesOf = (items: Iterable<Given>, by: Party, id: string): Given[] =>
  [...items].filter(item => item.by === by && (item.id === id || item.id.startsWith(`${id}~`))).toSorted((a, b) => a.lamport - b.lamport)

/** The name that the next copy of this thing would have. */
export const nextCopy = (items: Iterable<Given>, by: Party, id: string): string => {
  const many = copiesOf(items, by, id).length
  return many === 0 ? id : `${id}~${many + 1}`
}

/** The latest copy, as whoever gave it sees it; undefined where none was given. */
export const latestCopy = (items: Iterable<Given>, by: Party, id: string): Copy | undefined => {
  const item = copiesOf(items, by, id).at(-1)
  return item && copyOf(item)
}

/** One item as a copy. */
export const copyOf = (item: Given): Copy => ({
  item: item.id,
  givenOn: item.givenOn,
  ...wordsOf(item),
  ...(item.withdrawnOn !== undefined && { withdrawnOn: item.withdrawnOn }),
})
