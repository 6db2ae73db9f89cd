import { danger } from './danger/danger.ts'
import { findIn, rulebook } from './find.ts'
import type { Author, Reading } from './finding.ts'
import { consult } from './model/consult.ts'
import type { SecondOpinion } from './model/second-opinion.ts'
import { resolve } from './resolve.ts'
import { rules } from './rules/index.ts'
import { readText } from './text/read-text.ts'

const books = { wayward: rulebook(rules), betrayed: rulebook(rules.filter(rule => rule.coercion)) }
const doubtful: ReadonlySet<string> = new Set(rules.filter(rule => rule.doubtful).map(rule => rule.id))

/** Who writes, and a second opinion where one is loaded. */
export type ReadOptions = {
  readonly author: Author
  readonly model?: SecondOpinion
  /** `false` leaves the rules out, so that a model can be weighed alone. */
  readonly rules?: boolean
}

/**
 * Reads one message and tells what its sentences may do to the person who gets it.
 * All findings stand in the order of the text, with offsets in UTF-16 units of `text`. Pure, and linear in the length of the text.
 * In the words of the one who was betrayed only coercion and danger are noted.
 *
 * ```ts
 * import { read } from '@dropwise/coach'
 *
 * const { findings } = read('Well, it was only texting.', { author: 'wayward' })
 * findings.map(({ move, start, end }) => [move, start, end]) // [['minimizing', 6, 25]]
 * ```
 */
export const read = (text: string, { author, model, rules: byRules = true }: ReadOptions): Reading => {
  const sentences = readText(text)
  const found = byRules ? sentences.flatMap(sentence => findIn(sentence, books[author])) : []
  const heard = model && author === 'wayward' ? consult(model, { text, author, sentences }, found, doubtful) : found
  return { findings: resolve(heard, sentences), danger: danger(sentences) }
}
