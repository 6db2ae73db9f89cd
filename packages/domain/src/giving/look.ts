import { addDays, type Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { listed } from '../shared/trail.ts'
import type { GivenPayload } from './shared.events.ts'
import type { Given, GivenVersion, Kind } from './reduce.ts'

/** An item of one kind, with what was given with it while it stands. */
export type GivenOf<K extends Kind> = Given & { readonly first?: Extract<GivenPayload, { kind: K }> }

const isOf =
  <K extends Kind>(kind: K) =>
  (item: Given): item is GivenOf<K> =>
    item.kind === kind

/** Items of one kind that somebody gave, oldest first. Their writer's own order: Lamport, then the name. */
export const given = <K extends Kind>(items: Iterable<Given>, kind: K, by?: Party): GivenOf<K>[] =>
  [...items]
    .filter(isOf(kind))
    .filter(item => by === undefined || item.by === by)
    .toSorted((a, b) => a.lamport - b.lamport || (a.id < b.id ? -1 : 1))

/** Kinds that a page of their own shows, only as far as they are wanted, or only after something else. */
export const HAS_ITS_PLACE: readonly Kind[] = ['question', 'urgent', 'answer', 'account', 'account-detail', 'account-depth', 'added']

/** Between places on this earth a day can differ by one; more than that is a clock. */
export const wasSetBack = (day: Day, latest: Day | undefined): latest is Day => latest !== undefined && day < addDays(latest, -1)

/**
 * The day of something which the same person had given before this, and which is dated later: then a clock was set back in between. Only what
 * stands in the list of both is looked at, so that what is not to be seen leaves no trace.
 */
export const clockSetBack = ({ by, lamport, givenOn, said, correctedAt }: Given, items: Iterable<Given>): Day | undefined => {
  const [place, day] = correctedAt === undefined ? [lamport, givenOn] : [correctedAt, said?.last.day ?? givenOn]
  const latest = [...items]
    .filter(other => other.by === by && other.lamport < place && !HAS_ITS_PLACE.includes(other.kind))
    .reduce((last, other) => (other.givenOn > last ? other.givenOn : last), givenOn)
  return wasSetBack(day, latest) ? latest : undefined
}

export type Words = {
  readonly text?: string
  /** The day of the correction in force; absent where the first words stand. */
  readonly correctedOn?: Day
  readonly earlier: readonly GivenVersion[]
}

/** The words in force and those before, each with its day; none once withdrawn. */
export const wordsOf = ({ said }: Given): Words => ({
  ...(said && { text: said.last.text, ...(said.before && { correctedOn: said.last.day }) }),
  earlier: listed(said?.before),
})

/**
 * Whether it is certain that no question of the other's had reached the device on which this was written. Lamport is one above all that
 * was seen, so a question with a smaller one may have been there; then nothing is claimed but the time.
 */
export const toldUnasked = (telling: Given, items: Iterable<Given>): boolean =>
  !given(items, 'question').some(question => question.by !== telling.by && question.lamport < telling.lamport)
