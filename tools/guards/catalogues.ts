import type { Violation } from './tree.ts'

/** One message of a catalogue: what it says in English, and in the catalogue's language. */
type Message = { readonly source: string; readonly said: string }

const quoted = /"(?:[^"\\]|\\.)*"/g
const textOf = (block: string, field: 'msgid' | 'msgstr'): string => {
  const lines = new RegExp(`^${field} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, 'm').exec(block)?.[1] ?? ''
  return [...lines.matchAll(quoted)].map(([line]) => JSON.parse(line) as string).join('')
}

/** The messages of a catalogue in the PO format, without its head and without what is no longer used. */
export const messagesOf = (po: string): Message[] =>
  po
    .split(/\n\n+/)
    .filter(block => !block.startsWith('#~') && /^msgid "/m.test(block))
    .map(block => ({ source: textOf(block, 'msgid'), said: textOf(block, 'msgstr') }))
    .filter(({ source }) => source !== '')

/** Places for values and the tags that a sentence has; a translation has the very same. */
const marksOf = (text: string): string => {
  const marks = [...text.matchAll(/\{(\w+)(?=[,}])|<\/?\d+\/?>/g)].map(([mark]) => mark)
  return [...new Set(marks)].toSorted().join(' ')
}

/** What is not translated, or lost a value or a tag on the way. */
export const catalogueViolations = (po: string, at: string): Violation[] =>
  messagesOf(po).flatMap(({ source, said }) => {
    const where = `${at}: ${source.slice(0, 60)}`
    if (said === '') return [{ at: where, why: 'it is not translated.' }]
    return marksOf(source) === marksOf(said)
      ? []
      : [{ at: where, why: `it has ${marksOf(said)} where the sentence has ${marksOf(source)}.` }]
  })
