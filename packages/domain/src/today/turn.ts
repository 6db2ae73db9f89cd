import { daysBetween, type Day } from '../shared/day.ts'

/** Days are taken in turn, from a day long ago; so the same day says the same on every device. */
export const turnOf = (day: Day): number => daysBetween('2000-01-01', day)
