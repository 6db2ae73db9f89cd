import { lemma } from './lemma.ts'
import type { Span } from './span.ts'
import { spellBetween } from './spelling.ts'

/** One spoken word. Words that were written as one ("don't") share its span, so that a mark never cuts a written word. */
export type Token = Span & {
  readonly form: string
  /** Head word in capitals, as patterns write it. */
  readonly lemma: string
  /** Whether a comma, dash, bracket, emoji or the like stands between the word before and this one. */
  readonly pause: boolean
}

const word = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u200b-\u200d\u00ad]|'(?=[\p{L}]))*/gu
const invisible = /[\u200b-\u200d\u00ad\p{M}]/gu
const pausing = /[,;:()[\]/\u2026\u2014\p{Extended_Pictographic}]| -+ |\.\./u

/** Spoken words of `span` in normalised `text`, in order. */
export const tokens = (text: string, span: Span): readonly Token[] => {
  const raw = [...text.slice(span.start, span.end).matchAll(word)].map(found => ({
    form: found[0].replace(invisible, ''),
    start: span.start + found.index,
    end: span.start + found.index + found[0].length,
  }))
  const out: Token[] = []
  raw.forEach(({ form, start, end }, i) => {
    const pause = i > 0 && pausing.test(text.slice(raw[i - 1]?.end, start))
    spellBetween(raw[i - 1]?.form, form, raw[i + 1]?.form).forEach((spoken, part) => {
      out.push({ form: spoken, lemma: lemma(spoken), start, end, pause: pause && part === 0 })
    })
  })
  return out
}
