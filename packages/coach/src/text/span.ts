/** A stretch of the original text in UTF-16 units; `end` is the first unit after it. */
export type Span = { readonly start: number; readonly end: number }

/** Units that two spans share. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
