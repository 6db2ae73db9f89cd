import type { Clause } from './clauses.ts'
import { type Mask, maskOf } from './mask.ts'
import type { Token } from './tokens.ts'

const negators = new Set(['not', 'never', 'without', 'neither', 'nor', 'nobody', 'instead'])
/** "not just", "not only" and the like deny the word after them, not the clause. */
const focusing = new Set(['just', 'only', 'simply', 'merely', 'even'])
/** What is asked back by "don't you" or "isn't it" is claimed, not denied. */
const inverted = new Set(['you', 'it', 'i', 'we', 'that'])

const isTag = (words: readonly Token[], at: number): boolean =>
  inverted.has(words[at + 1]?.form ?? '') && /^(?:do|did|is|are|was|were|have|would|can|could|should|will)$/.test(words[at - 1]?.form ?? '')

/**
 * True for the words that a negation governs: from the word after "not", "never", "without" … to the end of its clause.
 * "no" counts only before a noun ("no clock"), not as an answer ("no, it was Tuesday").
 */
export const negated = (words: readonly Token[], parts: readonly Clause[]): Mask => {
  const ranges: [number, number][] = []
  for (const { from, to } of parts)
    for (let i = from; i < to; i++) {
      const form = words[i]?.form ?? ''
      if (form === 'no' && i + 1 < to && i > from) ranges.push([i + 1, to])
      if (!negators.has(form) || isTag(words, i)) continue
      ranges.push([i + 1, focusing.has(words[i + 1]?.form ?? '') ? Math.min(to, i + 2) : to])
    }
  return maskOf(words, ranges)
}
