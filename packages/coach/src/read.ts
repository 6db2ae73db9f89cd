import { danger } from './danger/danger.ts'
import { dangerHeard } from './danger/heard.ts'
import { findIn, rulebook } from './find.ts'
import type { Author, Danger, Reading } from './finding.ts'
import { consult, type Consulted } from './model/consult.ts'
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

const consulted = (model: SecondOpinion, text: string, author: Author, sentences: Consulted['sentences']): Consulted => {
  const texts = sentences.map(({ start, end }) => text.slice(start, end))
  return { sentences, texts, judged: model.judge(texts, author) }
}

const inOrder = (all: readonly Danger[]): readonly Danger[] => all.toSorted((a, b) => a.start - b.start)

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
  const feared = danger(sentences)
  if (!model) return { findings: resolve(found, sentences), danger: feared }
  const heard = consulted(model, text, author, sentences)
  const marks = author === 'wayward' ? consult(model, heard, found, doubtful) : found
  return { findings: resolve(marks, sentences), danger: inOrder([...feared, ...dangerHeard(model, heard, feared)]) }
}
