import type { Clause } from './clauses.ts'
import { type Mask, maskOf } from './mask.ts'
import type { Token } from './tokens.ts'

const openers = new Set(['if', 'unless', 'whether', 'suppose', 'imagine'])

/** True for the words after "if", "unless", "whether" … up to the end of that clause. */
export const conditional = (words: readonly Token[], parts: readonly Clause[]): Mask => {
  const ranges: [number, number][] = []
  for (const { from, to } of parts)
    for (let i = from; i < to; i++)
      if (openers.has(words[i]?.form ?? '')) {
        ranges.push([i + 1, to])
        break
      }
  return maskOf(words, ranges)
}
