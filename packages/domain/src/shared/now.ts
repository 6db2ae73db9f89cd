import { dayOf, type Day } from './day.ts'

/** The moment in which a view is looked at or an act is done. Passed in, never asked for. */
export type Now = { readonly at: number; readonly zone: string; readonly day: Day }

export const nowAt = (at: number, zone: string): Now => ({ at, zone, day: dayOf(at, zone) })
