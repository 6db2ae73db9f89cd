import { startOf, type Day } from '../shared/day.ts'
import { withVersion, type Dated } from '../shared/versions.ts'
import type { JournalEvent } from './own.events.ts'

export type Version = Dated & { readonly text: string }

/** One entry. `versions` is oldest first, one a day; empty once removed. */
export type Entry = {
  readonly id: string
  readonly kind: 'entry' | 'letter'
  readonly to?: string
  readonly begunAt: number
  readonly begunOn: Day
  readonly versions: readonly Version[]
  /** The day on which the book was closed over it. */
  readonly closedOn?: Day
  /** Pages that its owner put beside this one, in the order in which they were. */
  readonly links?: readonly string[]
  readonly removed: boolean
}

export const reduce = (was: Entry | undefined, event: JournalEvent): Entry | undefined => {
  switch (event.type) {
    case 'journal/written':
      return write(was ?? begin(event), event)
    case 'journal/brought-in':
      return was ?? bring(event.payload)
    case 'journal/closed':
      return was && { ...was, closedOn: event.day }
    case 'journal/linked': {
      const { to } = event.payload
      return was && { ...was, links: [...(was.links ?? []).filter(link => link !== to), to] }
    }
    case 'journal/unlinked':
      return was && { ...was, links: (was.links ?? []).filter(link => link !== event.payload.to) }
    case 'journal/removed': {
      if (was === undefined) return was
      const { links: _, ...bare } = was
      return { ...bare, versions: [], removed: true }
    }
  }
}

type Written = JournalEvent & { type: 'journal/written' }

const begin = ({ at, day, payload: { entry, kind = 'entry', to } }: Written): Entry => ({
  id: entry,
  kind,
  begunAt: at,
  begunOn: day,
  versions: [],
  removed: false,
  ...(to !== undefined && { to }),
})

/** It stands at its own day, and whatever is written on it here comes later. Which hour it was is not known. */
const bring = ({ entry, text, on }: Extract<JournalEvent, { type: 'journal/brought-in' }>['payload']): Entry => {
  const at = startOf(on, 'UTC')
  return { id: entry, kind: 'entry', begunAt: at, begunOn: on, versions: [{ text, at, day: on }], removed: false }
}

const write = ({ closedOn: _opened, ...entry }: Entry, { at, day, payload: { text } }: Written): Entry => ({
  ...entry,
  versions: withVersion(entry.versions, { text, at, day }),
})
