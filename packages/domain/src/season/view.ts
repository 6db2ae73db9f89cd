import { agreedOf, type Agreed, type Period } from '../period/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { Season } from './reduce.ts'

export type SeasonView = {
  /** `agreeing`: both said start, and no period is agreed yet. `review`: the period is over. */
  readonly place: 'separate' | 'deciding' | 'agreeing' | 'together' | 'review' | 'apart'
  /** Since when one is there; not said of somebody who has always been on their own. */
  readonly since?: Day
  /** What the two said of the period, once there was a round in which both said start. */
  readonly period?: Agreed
  /** The day on which the other ended it. */
  readonly theyEndedOn?: Day
}

/**
 * Where this person is. What the other says of a period counts only for a round that this person's own device saw match, so that nobody
 * can claim one.
 *
 * @param goesOn whether the two still share
 */
export const seasonView = (
  was: Season | undefined,
  periods: ReadonlyMap<string, Period>,
  viewer: Party,
  goesOn: boolean,
  today: Day,
): SeasonView => {
  if (was === undefined) return { place: 'separate' }
  const { place, since, round } = was
  if (place !== 'matched' || round === undefined) return { place: place === 'matched' ? 'separate' : place, since }
  const period = agreedOf(periods, round, viewer)
  if (period.theyEndedOn !== undefined) return { place: 'separate', since: period.theyEndedOn, theyEndedOn: period.theyEndedOn }
  if (!goesOn || period.iEnded) return { place: 'separate' }
  if (period.begins === undefined || period.ends === undefined) return { place: 'agreeing', since, period }
  return today < period.ends ? { place: 'together', since: period.begins, period } : { place: 'review', since: period.ends, period }
}
