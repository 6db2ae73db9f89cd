import { inPages, type LeftOut, type ReadFile } from './dated-page.ts'

/**
 * The pages in an export of Day One: the text of a `Journal.json`. Each stands at the day that its writer saw on it, in the zone in which
 * it was written. Pictures are no words and stay out. Never throws.
 */
export const readDayOne = (json: string): ReadFile => {
  const entries = entriesIn(json)
  if (entries === undefined) return { pages: [], left: ['not-day-one'] }
  const read = entries.map(readEntry)
  return {
    pages: read.flatMap(one => (typeof one === 'string' ? [] : inPages(one.text).map(text => ({ day: one.day, text })))),
    left: read.filter(one => typeof one === 'string'),
  }
}

const entriesIn = (json: string): readonly unknown[] | undefined => {
  try {
    const { entries } = (JSON.parse(json) ?? {}) as { readonly entries?: unknown }
    return Array.isArray(entries) ? entries : undefined
  } catch {
    return undefined
  }
}

const readEntry = (entry: unknown): { readonly day: string; readonly text: string } | LeftOut => {
  const { text, creationDate, timeZone } = (entry ?? {}) as Readonly<Record<string, unknown>>
  const words = typeof text === 'string' ? asWritten(text) : ''
  if (words.trim() === '') return 'no-words'
  const day = dayIn(creationDate, timeZone)
  return day === undefined ? 'no-day' : { day, text: words }
}

const dayIn = (at: unknown, zone: unknown): string | undefined => {
  if (typeof at !== 'string') return undefined
  const inZone = (name: string): string => Temporal.Instant.from(at).toZonedDateTimeISO(name).toPlainDate().toString()
  for (const name of [typeof zone === 'string' ? zone : 'UTC', 'UTC'])
    try {
      const day = inZone(name)
      return /^\d{4}-/.test(day) ? day : undefined
    } catch {
      // A zone that is not known here, or no moment at all: the next, or none.
    }
  return undefined
}

/** Day One puts a stroke before signs that mean something in Markdown, and a line of its own for each picture. */
const asWritten = (text: string): string =>
  text
    .replaceAll(/^!\[[^\]\n]*\]\(dayone-moment:[^)\n]*\)[ \t]*\n?/gmu, '')
    .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1')
    .trim()
