import { type Mask } from './mask.ts'
import type { Span } from './span.ts'
import type { Token } from './tokens.ts'

/** True for words inside a closed quotation: they are somebody's words, looked at, not said. */
export const quoted = (words: readonly Token[], quotations: readonly Span[]): Mask =>
  words.map(word => quotations.some(q => q.start <= word.start && word.end <= q.end))
