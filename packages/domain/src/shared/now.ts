import { dayOf, startOf, type Day } from './day.ts'

/** The moment in which a view is looked at or an act is done. Passed in, never asked for. */
export type Now = { readonly at: number; readonly zone: string; readonly day: Day }

/** @param at milliseconds since 1970 @param zone IANA name; the day in it turns at four in the morning */
export const nowAt = (at: number, zone: string): Now => ({ at, zone, day: dayOf(at, zone) })

/**
 * A moment that says its day alone, the same for everybody who lives that day: what goes to the other says no more of when, and nothing of
 * where. `nth` keeps several of one day apart.
 */
export const dayAlone = (day: Day, nth = 0): Now => nowAt(startOf(day, 'UTC') + nth, 'UTC')
