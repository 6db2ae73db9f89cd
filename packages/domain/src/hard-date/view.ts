import { latestCopy, nextCopy, type Copy, type Given } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { Now } from '../shared/now.ts'
import { nextFall } from './falls.ts'
import type { Afterwards, HardDate, HardDateState } from './reduce.ts'

export type HardDateLine = {
  readonly date: string
  readonly text: string
  readonly yearly: boolean
  /** The day on which it falls next, or on which it was. */
  readonly day: Day
  /** The day for which it was kept first. */
  readonly first: Day
  /** How it was, newest first. */
  readonly afterwards: readonly Afterwards[]
  /** The copy that the other was given last, if any; and the name under which it can be given. */
  readonly shared?: Copy
  readonly shareAs: string
}

export type HardDatesView = {
  /** Soonest first. */
  readonly coming: readonly HardDateLine[]
  /** What does not come again, newest first. */
  readonly behind: readonly HardDateLine[]
  readonly putAway: readonly HardDateLine[]
}

/**
 * One's own hard dates, each with what was given of it last. Dates that were let go of are left out.
 *
 * @param now decides which ones are still to come
 */
export const hardDatesView = (dates: Iterable<HardDateState>, items: Iterable<Given>, viewer: Party, now: Now): HardDatesView => {
  const all = [...items]
  const line = lineOf(all, viewer, now)
  const kept = [...dates].filter(date => date !== 'gone')
  const shown = kept.filter(({ away }) => !away)
  const comes = (date: HardDate) => nextFall(date, now.day) !== undefined
  return {
    coming: shown.filter(comes).map(line).toSorted(bySoonest),
    behind: shown
      .filter(date => !comes(date))
      .map(line)
      .toSorted(bySoonest)
      .toReversed(),
    putAway: kept
      .filter(({ away }) => away)
      .map(line)
      .toSorted(bySoonest),
  }
}

const lineOf =
  (items: readonly Given[], viewer: Party, now: Now) =>
  (date: HardDate): HardDateLine => {
    const shared = latestCopy(items, viewer, date.id)
    return {
      date: date.id,
      text: date.text,
      yearly: date.yearly,
      day: nextFall(date, now.day) ?? date.day,
      first: date.day,
      afterwards: date.afterwards.toSorted((a, b) => (a.day < b.day ? 1 : -1)),
      ...(shared && { shared }),
      shareAs: nextCopy(items, viewer, date.id),
    }
  }

const bySoonest = (a: HardDateLine, b: HardDateLine): number => (`${a.day} ${a.date}` < `${b.day} ${b.date}` ? -1 : 1)
