import type { Views } from '@dropwise/home'

/** What the bucket shows once it is open, as its pictures, words and table take it. */
export type LongView = NonNullable<Views['bucket']['value']['long']>
/** What was seen. */
export type SeenDrop = Views['bucket']['value']['drops'][number]
/** A day that was given a meaning. */
export type MeantDay = Views['bucket']['value']['days'][number]
/** How much is looked at. */
export type Stretch = LongView['stretch']
/** One thing that is told in words. */
export type Told = LongView['told'][number]
/** A month in the table. */
export type MonthRow = LongView['rows'][number]
