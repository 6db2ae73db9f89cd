import type { Day } from '../shared/day.ts'
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
  readonly removed: boolean
}

export const reduce = (was: Entry | undefined, event: JournalEvent): Entry | undefined => {
  switch (event.type) {
    case 'journal/written':
      return write(was ?? begin(event), event)
    case 'journal/closed':
      return was && { ...was, closedOn: event.day }
    case 'journal/removed':
      return was && { ...was, versions: [], removed: true }
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

const write = ({ closedOn: _opened, ...entry }: Entry, { at, day, payload: { text } }: Written): Entry => ({
  ...entry,
  versions: withVersion(entry.versions, { text, at, day }),
})
