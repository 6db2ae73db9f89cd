import type { Span } from './span.ts'

/** A longer pair of quotes is more often a stray mark than a quotation. */
const longest = 240
const letter = /[\p{L}\p{N}]/u

const closes = (text: string, at: number, mark: string): boolean =>
  mark === '"' || (text.charAt(at - 1).trim() !== '' && !letter.test(text.charAt(at + 1)))

const opens = (text: string, at: number, mark: string): boolean => {
  const before = text.charAt(at - 1)
  const after = text.charAt(at + 1)
  return after.trim() !== '' && !letter.test(before) && (mark === '"' || letter.test(after))
}

/**
 * Closed quotations on one line, quotes included, in UTF-16 units of `text` (already normalised).
 * An apostrophe inside a word never opens or closes one; a quote that is never closed opens nothing.
 */
export const quotations = (text: string): readonly Span[] => {
  const spans: Span[] = []
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i)
    if ((mark !== '"' && mark !== "'") || !opens(text, i, mark)) continue
    const stop = Math.min(text.length, i + longest)
    for (let j = i + 2; j < stop && text.charAt(j) !== '\n'; j++) {
      if (text.charAt(j) !== mark || !closes(text, j, mark)) continue
      spans.push({ start: i, end: j + 1 })
      i = j
      break
    }
  }
  return spans
}
