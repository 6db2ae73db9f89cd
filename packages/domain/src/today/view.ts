import { checkInView, type CheckIn, type CheckInView } from '../check-in/index.ts'
import type { Given } from '../giving/index.ts'
import type { Person } from '../person/index.ts'
import { promisedFor, type Occurrence, type Promised } from '../promise/index.ts'
import type { Settings } from '../settings/index.ts'
import { sharedListView, type SharedItem } from '../shared-list/index.ts'
import { addDays, type Day } from '../shared/day.ts'
import { backwards } from '../shared/trail.ts'
import type { Party } from '../shared/event.ts'
import type { Now } from '../shared/now.ts'
import type { ShameState } from '../shame/index.ts'
import { nextOf, type Next, type Work } from './next.ts'
import { sinceOf } from './since.ts'

export type TodayView = {
  readonly day: Day
  readonly promised: readonly Occurrence[]
  readonly checkIn: CheckInView
  /** What the other chose to share last, while it stands: the words in force. */
  readonly shared?: Omit<SharedItem, 'earlier'>
  /** The one thing of the day, for whoever's home is the wayward one. */
  readonly next?: Next
}

/** What today looks at. */
export type TodaySlices = {
  readonly person: Person | undefined
  readonly settings: Settings
  readonly promises: ReadonlyMap<string, Promised>
  readonly checkIns: ReadonlyMap<string, CheckIn>
  readonly given: Iterable<Given>
  readonly shames: ReadonlyMap<string, ShameState>
} & Work

/**
 * What the day holds for this person: their own words, and at most one thing that they may take up next. Nothing of it is late, counted or owed.
 *
 * @param slices the things of other concepts that a day is made of
 */
export const todayView = (slices: TodaySlices, viewer: Party, now: Now): TodayView => {
  const { person, settings, promises, checkIns, given } = slices
  const shared = sharedListView(given, viewer).theirs.find(({ kind, text }) => text !== undefined && SHARED.includes(kind))
  const offers = person?.home === 'wayward' && settings.practice
  return {
    day: now.day,
    promised: promisedFor(promises.values(), now.day, now),
    checkIn: checkInView(checkIns, now.day, now),
    ...(shared && { shared: withoutEarlier(shared) }),
    ...(offers && { next: nextOf(slices, heavyDays(slices, now), sinceOf(slices, now), now) }),
  }
}

/** However often something was corrected, the first page is no longer for it. */
const withoutEarlier = ({ earlier: _earlier, ...inForce }: SharedItem): Omit<SharedItem, 'earlier'> => inForce

/** What is shared for its own sake. An answer, a view of a promise or a part of the account stands where it belongs. */
const SHARED: readonly SharedItem['kind'][] = [
  'line',
  'learning',
  'found',
  'wound',
  'letter',
  'feeling',
  'value',
  'hard-date',
  'told-first',
]

/** How many of the words that were said last of a promise are looked at for the last two days. */
const LATELY = 20

const heavyDays = ({ promises, checkIns, shames }: TodaySlices, now: Now): Day[] => {
  const yesterday = addDays(now.day, -1)
  const notKept = [...promises.values()].flatMap(({ said }) =>
    backwards(said)
      .take(LATELY)
      .filter(({ as, saidOn }) => as === 'not-done' && saidOn >= yesterday)
      .map(({ saidOn }) => saidOn)
      .toArray(),
  )
  const unsafe = [now.day, yesterday].filter(day => ['on-guard', 'braced'].includes(checkIns.get(day)?.felt ?? ''))
  // Shame that was named, and no way back yet.
  const ashamed = [...shames.values()].flatMap(one => (one === 'gone' || one.hurt !== undefined ? [] : [one.begunOn]))
  return [...notKept, ...unsafe, ...ashamed]
}
