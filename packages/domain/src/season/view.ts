import { agreedOf, type Agreed, type Period } from '../period/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { isBetweenOthers, type Season } from './reduce.ts'

export type SeasonView = {
  /** `agreeing`: both said start, and no period is agreed yet. `review`: the period is over. */
  readonly place: 'separate' | 'deciding' | 'agreeing' | 'together' | 'review' | 'apart'
  /** Since when one is there; not said of somebody who has always been on their own. */
  readonly since?: Day
  /** What the two said of the period, once there was a round in which both said start; of somebody apart, where nobody has ended it yet. */
  readonly period?: Agreed
  /** The day on which the other ended it. */
  readonly theyEndedOn?: Day
}

/** The two who share: whether they still do, and in which space. */
export type BetweenTwo = { readonly goesOn: boolean; readonly space?: string }

/**
 * Where this person is. What the other says of a period counts only for a round that this person's own device saw match, so that nobody
 * can claim one; and a round counts between those two alone who played it.
 */
export const seasonView = (
  was: Season | undefined,
  periods: ReadonlyMap<string, Period>,
  viewer: Party,
  { goesOn, space }: BetweenTwo,
  today: Day,
): SeasonView => {
  if (was === undefined || isBetweenOthers(was, space)) return { place: 'separate' }
  const { place, since, round } = was
  const period = round === undefined || isOfOthers(was, space) ? undefined : agreedOf(periods, round, viewer)
  const stands = goesOn && period !== undefined && !period.iEnded && period.theyEndedOn === undefined
  if (place === 'apart') return { place, since, ...(stands && { period }) }
  if (place !== 'matched') return { place, since }
  if (period?.theyEndedOn !== undefined) return { place: 'separate', since: period.theyEndedOn, theyEndedOn: period.theyEndedOn }
  if (!stands) return { place: 'separate' }
  if (period.begins === undefined || period.ends === undefined) return { place: 'agreeing', since, period }
  return today < period.ends ? { place: 'together', since: period.begins, period } : { place: 'review', since: period.ends, period }
}

/** Whether the round that counted was played in another space than this. */
export const isOfOthers = (was: Season | undefined, space: string | undefined): boolean => was?.space !== undefined && was.space !== space

/** In a time that both chose, or looking back at it: what belongs to two is open. */
export const isTogether = ({ place }: SeasonView): boolean => place === 'together' || place === 'review'
