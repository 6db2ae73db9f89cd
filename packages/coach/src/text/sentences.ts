import type { Span } from './span.ts'

/** Longest sentence handed on, in units; what is longer is cut at a space, so that work on one sentence stays bounded. */
export const longestSentence = 900

const boundary = /[.!?\u2026]+["')\]]*|\n+/g
const shortened = new Set(
  'mr mrs ms dr st prof sr jr rev fr no vs etc approx dept e.g i.e a.m p.m jan feb mar apr aug sept oct nov dec mon tue wed thu fri sat sun'.split(
    ' ',
  ),
)
const wordBefore = /[\p{L}.']+$/u

/** Whether the point at `at` ends a word like "Dr" or an initial, or stands inside a number or an address. */
const isPoint = (text: string, at: number, end: number): boolean => {
  if (text.charAt(at) !== '.' || end - at > 1) return false
  const next = text.charAt(end)
  if (next !== '' && next.trim() !== '') return true
  const word = wordBefore.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  return shortened.has(word) || (/^\p{L}$/u.test(word.replace(/^.*\./u, '')) && word !== 'i' && word !== 'u')
}

/** In a letter wrapped by hand a line end is no sentence end: the line is long and the next one goes on in lower case. */
const isWrapped = (text: string, from: number, at: number, end: number): boolean =>
  end - at === 1 && at - Math.max(from, text.lastIndexOf('\n', at - 1) + 1) > 58 && /^\s*[\p{Ll},]/u.test(text.slice(end, end + 3))

const trimmed = (text: string, start: number, end: number): Span => {
  let from = start
  let to = end
  while (from < to && text.charAt(from).trim() === '') from++
  while (to > from && text.charAt(to - 1).trim() === '') to--
  return { start: from, end: to }
}

const cut = function* (text: string, span: Span): Generator<Span> {
  let from = span.start
  while (span.end - from > longestSentence) {
    const space = text.lastIndexOf(' ', from + longestSentence)
    const to = space > from ? space : from + longestSentence
    yield trimmed(text, from, to)
    from = to
  }
  yield trimmed(text, from, span.end)
}

/**
 * Sentences of normalised text, in order and without overlap; together they hold every word.
 * `original` tells capitals apart; a boundary inside a closed quotation ends nothing.
 */
export const sentences = (text: string, original: string, quotations: readonly Span[]): readonly Span[] => {
  const spans: Span[] = []
  let from = 0
  let quotation = 0
  const close = (end: number): void => {
    for (const piece of cut(text, { start: from, end })) if (piece.end > piece.start) spans.push(piece)
    from = end
  }
  for (const found of text.matchAll(boundary)) {
    const at = found.index
    const end = at + found[0].length
    while ((quotations[quotation]?.end ?? Infinity) < end) quotation++
    const around = quotations[quotation]
    const within = around !== undefined && around.start < at && end <= around.end
    const goesOn = /^\s*[\p{Ll},;]/u.test(original.slice(end, end + 4))
    if (within && (end < around.end || goesOn)) continue
    if (text.charAt(at) === '\n' ? isWrapped(original, from, at, end) : isPoint(text, at, end)) continue
    close(end)
  }
  close(text.length)
  return spans
}
