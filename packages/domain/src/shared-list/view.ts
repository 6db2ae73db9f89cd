import { clockSetBack, given, HAS_ITS_PLACE, toldUnasked, wasSetBack, wordsOf, type Given, type GivenVersion } from '../giving/index.ts'
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
  /** The day of the correction in force; absent where the first words stand. */
  readonly correctedOn?: Day
  readonly withdrawnOn?: Day
  /** What was given with the words: the untruth that a telling puts right, a value’s name, the day of a hard date. */
  readonly said?: string
  readonly word?: string
  readonly day?: Day
  /** Of a telling: the other had found it already, and says so. */
  readonly foundBefore?: { readonly item: string; readonly day: Day; readonly text?: string }
  /** Its date, or that of its correction, lies before that of something which the same person had given earlier: a clock was set back. The later of those days. */
  readonly datedBefore?: Day
  /** Of a telling: no question had reached the one who told. Where it is missing, only the times can be compared. */
  readonly unasked?: true
}

export type SharedListView = { readonly mine: readonly SharedItem[]; readonly theirs: readonly SharedItem[] }

/**
 * Everything given between the two, as the viewer may see it. The other's questions are not here: they stand on their own page, three at
 * a time. Nor are facts that cannot wait, which stay in their closed row, and what is shown only as far as it is wanted: answers, the
 * account, and what was added to a feeling.
 */
export const sharedListView = (items: Iterable<Given>, viewer: Party): SharedListView => {
  // By the log's own order: a date is claimed by the device that wrote it, and a clock can be set to anything.
  const all = [...items].toSorted((a, b) => b.lamport - a.lamport || (a.id < b.id ? 1 : -1))
  const theirs = all.filter(({ by, kind }) => by !== viewer && !HAS_ITS_PLACE.includes(kind))
  const mine = all.filter(({ by }) => by === viewer)
  return { mine: shown(mine, all), theirs: shown(theirs, all) }
}

/** A list of one person's as it is shown. Dates are compared within it alone: what is not shown leaves no trace on what is. */
const shown = (newestFirst: readonly Given[], all: readonly Given[]): SharedItem[] => {
  let latest: Day | undefined
  const oldestFirst = newestFirst.toReversed().map(item => {
    const before = wasSetBack(item.givenOn, latest) ? latest : item.correctedAt === undefined ? undefined : clockSetBack(item, newestFirst)
    const line = { ...itemOf(item, all), ...(before !== undefined && { datedBefore: before }) }
    if (latest === undefined || item.givenOn > latest) latest = item.givenOn
    return line
  })
  return oldestFirst.toReversed()
}

const itemOf = (item: Given, all: readonly Given[]): SharedItem => {
  const { id, kind, givenAt, givenOn, withdrawnOn } = item
  return {
    item: id,
    kind,
    givenAt,
    givenOn,
    ...wordsOf(item),
    ...(withdrawnOn !== undefined && { withdrawnOn }),
    ...givenWith(item),
    ...(kind === 'told-first' && ofTelling(item, all)),
  }
}

const givenWith = ({ first }: Given): Pick<SharedItem, 'said' | 'word' | 'day'> => ({
  ...(first !== undefined && 'said' in first && { said: first.said }),
  ...(first !== undefined && 'word' in first && { word: first.word }),
  ...(first !== undefined && 'day' in first && { day: first.day }),
})

const ofTelling = (telling: Given, all: readonly Given[]): Pick<SharedItem, 'foundBefore' | 'unasked'> => {
  const [mark] = given(all, 'found-already').filter(
    ({ by, to, withdrawnOn }) => by !== telling.by && to === telling.id && withdrawnOn === undefined,
  )
  const text = mark?.said?.last.text
  return {
    ...(mark && { foundBefore: { item: mark.id, day: mark.givenOn, ...(text && { text }) } }),
    ...(telling.first !== undefined && toldUnasked(telling, all) && { unasked: true }),
  }
}
