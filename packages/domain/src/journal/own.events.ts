import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { dayShape, idShape } from '../shared/shapes.ts'

export const shapes = {
  'journal/written': v.object({
    entry: idShape,
    text: v.string(),
    kind: v.exactOptional(v.picklist(['entry', 'letter'])),
    to: v.exactOptional(v.string()),
  }),
  /** A page that was written elsewhere, on a day of its own. */
  'journal/brought-in': v.object({ entry: idShape, text: v.string(), on: dayShape }),
  /** Enough for tonight. */
  'journal/closed': v.object({ entry: idShape }),
  /** Two pages that go with each other: said on one of them, seen on both. */
  'journal/linked': v.object({ entry: idShape, to: idShape }),
  'journal/unlinked': v.object({ entry: idShape, to: idShape }),
  'journal/removed': v.object({ entry: idShape }),
}

export type JournalEvent = EventOf<typeof shapes>
export const thingOf = (event: JournalEvent): string => event.payload.entry
