import type { Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { remembering } from '../shared/remember.ts'
import type { Entry, Version } from './reduce.ts'

/** An entry as the book lists it, by its opening words. */
export type JournalLine = {
  readonly entry: string
  readonly kind: Entry['kind']
  readonly to?: string
  readonly begunAt: number
  readonly begunOn: Day
  readonly opening: string
}

export type JournalView = { readonly entries: readonly JournalLine[]; readonly closedTonight: boolean }

export type JournalEntryView = Omit<JournalLine, 'opening'> & {
  readonly text: string
  /** Versions of earlier days, oldest first. */
  readonly earlier: readonly Version[]
  /** Pages that go with this one, whichever of the two it was said on, newest first. */
  readonly goesWith: readonly JournalLine[]
}

/** The words of one entry, for an index that is built in memory and thrown away. */
export type JournalWords = { readonly entry: string; readonly day: Day; readonly to?: string; readonly text: string }

const OPENING = 140

/** The book, newest first. */
export const journalView = (entries: Iterable<Entry>, now: Now): JournalView => {
  const all = [...entries]
  return {
    entries: bound(all).map(lineOf),
    closedTonight: all.some(({ closedOn }) => closedOn === now.day),
  }
}

/** One entry, whole; undefined where there is none or it was removed. */
export const journalEntryView = (entries: ReadonlyMap<string, Entry>, id: string): JournalEntryView | undefined => {
  const entry = entries.get(id)
  if (entry === undefined || entry.removed) return undefined
  const linked = [...entries.values()].filter(other => entry.links?.includes(other.id) || other.links?.includes(id))
  return { ...headOf(entry), text: textOf(entry), earlier: entry.versions.slice(0, -1), goesWith: bound(linked).map(lineOf) }
}

/** What a search looks through: the newest words of every entry. */
export const journalWords = (entries: Iterable<Entry>): JournalWords[] =>
  bound([...entries]).map(entry => ({
    entry: entry.id,
    day: entry.begunOn,
    text: textOf(entry),
    ...(entry.to !== undefined && { to: entry.to }),
  }))

const bound = (entries: Entry[]): Entry[] =>
  entries.filter(({ removed }) => !removed).toSorted((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? 1 : -1))

const headOf = ({ id, kind, to, begunAt, begunOn }: Entry) => ({ entry: id, kind, ...(to !== undefined && { to }), begunAt, begunOn })

const lineOf = remembering((entry: Entry): JournalLine => ({ ...headOf(entry), opening: openingOf(textOf(entry)) }))

const textOf = (entry: Entry): string => entry.versions.at(-1)?.text ?? ''

/** The first words of a text on one line, cut at a word. */
const openingOf = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= OPENING) return line
  const cut = line.slice(0, OPENING)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), OPENING / 2)).trimEnd()} …`
}
