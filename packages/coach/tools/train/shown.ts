import { danger } from '../../src/danger/danger.ts'
import { readText } from '../../src/text/read-text.ts'
import type { Message } from './corpus.ts'
import type { Judged } from './judged.ts'

/** The sentences in whose messages marks are shown: where words of danger are heard, help stands there and every mark is put away (MOVES.md). */
export const shown = (judged: readonly Judged[]): readonly Judged[] => {
  const messages = new Set(judged.map(({ message }) => message))
  const marked = new Set<Message>([...messages].filter(({ texts }) => danger(readText(texts.join(' '))).length === 0))
  return judged.filter(({ message }) => marked.has(message))
}
