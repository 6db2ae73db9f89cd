import { type Clause, clauses } from './clauses.ts'
import { conditional } from './conditional.ts'
import { disavowed } from './disavowed.ts'
import type { Mask } from './mask.ts'
import { negated } from './negated.ts'
import { normalise } from './normalise.ts'
import { isQuestion } from './question.ts'
import { quotations } from './quotations.ts'
import { quoted } from './quoted.ts'
import { reported } from './reported.ts'
import { runs } from './runs.ts'
import { sentences } from './sentences.ts'
import type { Span } from './span.ts'
import { type Token, tokens } from './tokens.ts'

/** One sentence, read: its words, its clauses, and for each word how it is meant. Offsets are UTF-16 units of the original. */
export type Sentence = Span & {
  readonly words: readonly Token[]
  readonly clauses: readonly Clause[]
  /** For each word the index of its clause. */
  readonly clauseOf: readonly number[]
  readonly isQuestion: boolean
  readonly quoted: Mask
  readonly reported: Mask
  readonly negated: Mask
  readonly conditional: Mask
  readonly disavowed: Mask
}

/** Reads a whole text, in time linear in its length. */
export const readText = (original: string): readonly Sentence[] => {
  const text = normalise(original)
  const quotes = quotations(text)
  let q = 0
  return sentences(text, original, quotes)
    .flatMap(span => runs(text, span))
    .map(span => {
      while ((quotes[q]?.end ?? Infinity) <= span.start) q++
      const near: Span[] = []
      for (let i = q; i < quotes.length && (quotes[i]?.start ?? Infinity) < span.end; i++) near.push(quotes[i] ?? span)
      const words = tokens(text, span)
      const parts = clauses(words)
      return {
        ...span,
        words,
        clauses: parts,
        clauseOf: parts.flatMap((part, i) => Array.from({ length: part.to - part.from }, () => i)),
        isQuestion: isQuestion(text.slice(span.start, span.end), words),
        quoted: quoted(words, near),
        reported: reported(words),
        negated: negated(words, parts),
        conditional: conditional(words, parts),
        disavowed: disavowed(words),
      }
    })
}
