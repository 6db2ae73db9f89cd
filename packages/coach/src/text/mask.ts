import type { Token } from './tokens.ts'

/** One answer for each token of a sentence. */
export type Mask = readonly boolean[]

/** The mask that is true inside `ranges` (`[from, to)` token indexes). */
export const maskOf = (words: readonly Token[], ranges: readonly (readonly [number, number])[]): Mask => {
  const mask = words.map(() => false)
  for (const [from, to] of ranges) mask.fill(true, from, to)
  return mask
}
