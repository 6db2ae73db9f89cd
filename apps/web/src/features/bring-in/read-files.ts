import type { DatedPage, LeftOut } from './dated-page.ts'
import { readDayOne } from './day-one.ts'
import { readPlainFile } from './plain-file.ts'

/** A page with the name under which it comes into the book: the same page always has the same one. */
export type NamedPage = DatedPage & { readonly entry: string }

/** What was found in the chosen files: pages, oldest first, and which files have something that stays out. */
export type Found = { readonly pages: readonly NamedPage[]; readonly left: readonly { readonly file: string; readonly why: LeftOut }[] }

/**
 * Reads what somebody chose. Nothing of it is kept here, and nothing leaves the page.
 *
 * @param today `YYYY-MM-DD`: what lies after it stays out
 */
export const readFiles = async (files: readonly File[], today: string): Promise<Found> => {
  const pages = new Map<string, NamedPage>()
  const left: { file: string; why: LeftOut }[] = []
  for (const file of files) {
    // A hidden file beside the pages was not meant.
    if (file.name.startsWith('.')) continue
    const read = await readFile(file)
    const whys = new Set<LeftOut>(read.left)
    for (const page of read.pages) {
      if (page.day > today) whys.add('day-to-come')
      else pages.set(await nameOf(page), { ...page, entry: await nameOf(page) })
    }
    for (const why of whys) left.push({ file: file.name, why })
  }
  return { pages: [...pages.values()].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), left }
}

/** A lifetime of pages has fewer bytes; more than this would hold up the whole page. */
const LARGEST = 100_000_000

const readFile = async (file: File): Promise<ReturnType<typeof readPlainFile>> => {
  const kind = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()
  if (kind === 'zip') return { pages: [], left: ['packed'] }
  if (kind !== 'json' && !['md', 'markdown', 'txt', 'text'].includes(kind)) return { pages: [], left: ['not-text'] }
  // What was moved away meanwhile, or is kept from this page, rejects.
  const text = file.size > LARGEST ? undefined : await file.text().catch(() => undefined)
  if (text === undefined) return { pages: [], left: ['not-read'] }
  return kind === 'json' ? readDayOne(text) : readPlainFile(file.name, text)
}

/** From its day and its words alone, so that a second time brings nothing twice, whatever the file was called. */
const nameOf = async ({ day, text }: DatedPage): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${day}\n${text}`))
  return [...new Uint8Array(digest, 0, 20)].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
