import * as v from 'valibot'

/** Bytes of a round of the mutual yes, in hexadecimal. */
export const bytesShape = v.pipe(v.string(), v.regex(/^(?:[\da-f]{2}){8,32}$/u))

const WEEK = 604_800_000
/** A Monday, 1 January 2024, five in the morning UTC: weeks are counted from here, the same for everybody. */
const FIRST = 1_704_085_200_000

/** In which week an instant lies (milliseconds since 1970). Weeks turn on Mondays, before most people wake. */
export const weekOf = (at: number): number => Math.floor((at - FIRST) / WEEK)

/** The instant at which a week begins: all that is claimed of when a step was taken in it. */
export const weekBegins = (week: number): number => FIRST + week * WEEK

/** Rounds begin every four weeks at the earliest. */
export const windowOf = (week: number): number => Math.floor(week / 4)
