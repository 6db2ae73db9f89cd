import { normalise } from '../text/normalise.ts'
import type { Span } from '../text/span.ts'
import { tokens } from '../text/tokens.ts'

/** One thing the model sees: a spoken word, or a mark of punctuation that carries tone. Offsets are UTF-16 units of the sentence. */
export type Sign = Span & { readonly form: string }

const marks = /[?!"]|\.\.+|\u2026/g

/** Words and telling punctuation of one sentence in order, between `<s>` and `</s>`. At most `longest` signs, so that work stays bounded. */
export const signs = (sentence: string, longest = 80): readonly Sign[] => {
  const text = normalise(sentence)
  const end = text.length
  const spoken: Sign[] = tokens(text, { start: 0, end }).map(({ form, start, end }) => ({ form, start, end }))
  const toned = [...text.matchAll(marks)].map(found => ({
    form: /^[.\u2026]/.test(found[0]) ? '..' : found[0],
    start: found.index,
    end: found.index + found[0].length,
  }))
  const all = toned.length > 0 ? [...spoken, ...toned].toSorted((a, b) => a.start - b.start) : spoken
  return [{ form: '<s>', start: 0, end: 0 }, ...all.slice(0, longest), { form: '</s>', start: end, end }]
}
