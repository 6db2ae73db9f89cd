/** A page of another book: its words, and the day on which it was written, `YYYY-MM-DD`. */
export type DatedPage = { readonly day: string; readonly text: string }

/** Why something stays where it is. */
export type LeftOut = 'not-day-one' | 'packed' | 'not-text' | 'no-day' | 'day-to-come' | 'no-words' | 'not-read'

/** What was found in one file: pages, and why anything else of it stays out. */
export type ReadFile = { readonly pages: readonly DatedPage[]; readonly left: readonly LeftOut[] }

/** The longest page that fits into the book, in UTF-16 units. */
export const LONGEST_PAGE = 18_000

/** The day as the calendar has it; undefined where there is no such day. */
export const dayFrom = (year: string, month: string, day: string): string | undefined => {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written ? written : undefined
  } catch {
    return undefined
  }
}

/** A page that is longer than fits, as several: cut between paragraphs, else lines, else wherever. Put together they are what they were. */
export const inPages = (text: string): string[] => {
  const pages: string[] = []
  let from = 0
  for (; text.length - from > LONGEST_PAGE; from += pages.at(-1)?.length ?? 0) pages.push(firstPage(text.slice(from, from + LONGEST_PAGE)))
  return [...pages, text.slice(from)]
}

const firstPage = (most: string): string => {
  const cut = [most.lastIndexOf('\n\n') + 2, most.lastIndexOf('\n') + 1, most.lastIndexOf(' ') + 1].find(at => at > LONGEST_PAGE / 2)
  return most.slice(0, cut ?? wholeSigns(most))
}

/** Never between the two halves of one sign. */
const wholeSigns = (text: string): number => (/[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length)
