import type { Day } from './day.ts'

/** Words as they stood on a day. */
export type Dated = { readonly at: number; readonly day: Day }

/** Adds words to those of earlier days, oldest first: on the same day they take the place of that day's, later they stand beside them. */
export const withVersion = <V extends Dated>(versions: readonly V[], version: V): readonly V[] =>
  versions.at(-1)?.day === version.day ? [...versions.slice(0, -1), version] : [...versions, version]
