import MiniSearch from 'minisearch'

/** The words of one page of the book. */
export type PageWords = { readonly entry: string; readonly day: string; readonly to?: string; readonly text: string }

/** A run of an excerpt; `found` where it is what was looked for. */
export type Run = { readonly text: string; readonly found: boolean }
export type Hit = { readonly entry: string; readonly day: string; readonly to?: string; readonly excerpt: readonly Run[] }

const word = /[\p{L}\p{N}]+/gu
const AROUND = 60

/**
 * An index of the book, in memory, gone with the page.
 *
 * ```ts
 * const find = indexOf([{ entry: 'a', day: '2026-11-23', text: 'By the lake.' }])
 * find('lake').map(({ entry }) => entry) // ['a']
 * ```
 */
export const indexOf = (pages: readonly PageWords[]): ((query: string) => Hit[]) => {
  const byEntry = new Map(pages.map(page => [page.entry, page]))
  const index = new MiniSearch<PageWords>({ idField: 'entry', fields: ['text', 'to'] })
  index.addAll(pages)
  return query =>
    index.search(query, { prefix: true, fuzzy: term => (term.length > 4 ? 0.2 : false), combineWith: 'AND' }).flatMap(({ id, match }) => {
      const page = byEntry.get(String(id))
      if (!page) return []
      const { entry, day, to, text } = page
      return [{ entry, day, ...(to !== undefined && { to }), excerpt: excerptOf(text, new Set(Object.keys(match))) }]
    })
}

/** The words around the first that was found, with everything found in them told apart. Without any: the opening words. */
export const excerptOf = (text: string, found: ReadonlySet<string>): Run[] => {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const words = [...line.matchAll(word)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
    hit: found.has(said.toLowerCase()),
  }))
  const first = words.find(({ hit }) => hit)?.start ?? 0
  const from = words.find(({ start }) => start >= first - AROUND)?.start ?? 0
  const to = words.findLast(({ end }) => end <= first + 2 * AROUND)?.end ?? line.length
  const runs: Run[] = []
  const add = (text: string, found: boolean): void => void (text !== '' && runs.push({ text, found }))
  let at = from
  if (from > 0) add('… ', false)
  for (const { start, end } of words.filter(({ hit, start, end }) => hit && start >= from && end <= to)) {
    add(line.slice(at, start), false)
    add(line.slice(start, end), true)
    at = end
  }
  const whole = to + 1 >= line.length
  add(line.slice(at, whole ? line.length : to), false)
  if (!whole) add(' …', false)
  return runs
}
