import { copyOf, given, type Copy, type Given } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { Now } from '../shared/now.ts'
import { fallsOn, nextFall } from './falls.ts'

/** A hard date between the two: its day, and what the one who reads it says they will do. */
export type SharedDate = Copy & {
  /** The day on which it falls next, or on which it was; absent once withdrawn. */
  readonly day?: Day
  readonly yearly: boolean
  /** Whether it is today. */
  readonly today: boolean
  /** What the other will do on that day, oldest first. */
  readonly willDo: readonly Copy[]
}

export type SharedDatesView = {
  /** The other's, soonest first; what is over or taken back comes last. */
  readonly theirs: readonly SharedDate[]
  readonly mine: readonly SharedDate[]
  /** The other's that fall today, in the order in which they came; a few, so that nobody fills a first page with them. */
  readonly onToday: readonly SharedDate[]
}

/** As many as questions that stand at once. */
const ON_TODAY = 3

/** Hard dates that were given, each by itself. Whoever gave none is asked for none. */
export const sharedDatesView = (items: Iterable<Given>, viewer: Party, now: Now): SharedDatesView => {
  const all = [...items]
  const dates = given(all, 'hard-date')
  const seen = (mine: boolean) =>
    dates
      .filter(({ by }) => (by === viewer) === mine)
      .map(item => dateOf(item, all, now))
      .toSorted((a, b) => (placeOf(a, now) < placeOf(b, now) ? -1 : 1))
  const theirs = seen(false)
  const cameAs = (date: SharedDate) => dates.findIndex(({ id, by }) => by !== viewer && id === date.item)
  const onToday = theirs
    .filter(({ today }) => today)
    .toSorted((a, b) => cameAs(a) - cameAs(b))
    .slice(0, ON_TODAY)
  return { theirs, mine: seen(true), onToday }
}

const dateOf = (item: Given, all: readonly Given[], now: Now): SharedDate => {
  const willDo = given(all, 'will-do').filter(({ by, to }) => by !== item.by && to === item.id)
  const first = item.first?.kind === 'hard-date' ? item.first : undefined
  return {
    ...copyOf(item),
    ...(first && { day: nextFall(first, now.day) ?? first.day }),
    yearly: first?.yearly ?? false,
    today: first !== undefined && fallsOn(first, now.day),
    willDo: willDo.map(copyOf),
  }
}

const placeOf = ({ day, item }: SharedDate, now: Now): string => (day === undefined || day < now.day ? `~ ${item}` : `${day} ${item}`)
