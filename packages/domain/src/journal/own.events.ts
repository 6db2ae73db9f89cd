import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  'journal/written': v.object({
    entry: idShape,
    text: v.string(),
    kind: v.exactOptional(v.picklist(['entry', 'letter'])),
    to: v.exactOptional(v.string()),
  }),
  /** Enough for tonight. */
  'journal/closed': v.object({ entry: idShape }),
  'journal/removed': v.object({ entry: idShape }),
}

export type JournalEvent = EventOf<typeof shapes>
export const thingOf = (event: JournalEvent): string => event.payload.entry
