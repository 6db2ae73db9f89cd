import { dayFrom, inPages, type ReadFile } from './dated-page.ts'

/**
 * The page in a file of plain text or Markdown. Its day stands in the front matter (`date:` or `created:`) or in the file's name
 * (`2019-05-03.md`, `2019-05-03 The kitchen.md`, `20190503.md`); a title in either stays as its first line. Never throws.
 *
 * @param name of the file, without its folder
 */
export const readPlainFile = (name: string, content: string): ReadFile => {
  if (content.includes('\u0000')) return { pages: [], left: ['not-text'] }
  const { front, body } = parted(content.replace(/^\ufeff/u, '').replaceAll('\r\n', '\n'))
  const named = /^(\d{4})[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)[T ]?(?:\d\d[-_.:]\d\d(?:[-_.:]\d\d)?)?[-_ .]*(.*)$/u.exec(
    name.replace(/\.[a-z]+$/iu, ''),
  )
  const day = dayOfFront(front) ?? (named ? dayFrom(named[1] ?? '', named[2] ?? '', named[3] ?? '') : undefined)
  const words = body.trim()
  if (words === '') return { pages: [], left: ['no-words'] }
  if (day === undefined) return { pages: [], left: ['no-day'] }
  const title = valueOf(front, 'title') ?? (named?.[4] || undefined)
  const text = title === undefined || opens(words, title) ? words : `${title}\n\n${words}`
  return { pages: inPages(text).map(page => ({ day, text: page })), left: [] }
}

/** What stands between two lines of `---` at the top, and the rest. */
const parted = (content: string): { readonly front: string; readonly body: string } => {
  const end = content.startsWith('---\n') ? content.indexOf('\n---', 3) : -1
  const closed = end >= 0 && /^\n---[ \t]*(?:\n|$)/u.test(content.slice(end))
  if (!closed) return { front: '', body: content }
  const rest = content.indexOf('\n', end + 1)
  return { front: content.slice(4, end), body: rest < 0 ? '' : content.slice(rest + 1) }
}

const valueOf = (front: string, key: string): string | undefined => {
  for (const line of front.split('\n')) {
    if (!line.toLowerCase().startsWith(`${key}:`)) continue
    const value = line
      .slice(key.length + 1)
      .trim()
      .replaceAll(/^["']|["']$/gu, '')
    return value === '' ? undefined : value
  }
  return undefined
}

const dayOfFront = (front: string): string | undefined => {
  const value = valueOf(front, 'date') ?? valueOf(front, 'created')
  const found = value === undefined ? null : /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u.exec(value)
  return found ? dayFrom(found[1] ?? '', found[2] ?? '', found[3] ?? '') : undefined
}

/** Whether the words begin with the title already, as a heading or plainly. */
const opens = (words: string, title: string): boolean => words.replace(/^#+\s*/u, '').startsWith(title)
