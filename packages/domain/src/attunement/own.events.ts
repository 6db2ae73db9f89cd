import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** One moment of the other's day, how it may have been, and what is not known of it. */
  'attunement/imagined': v.object({
    attunement: idShape,
    moment: v.string(),
    feeling: v.string(),
    unknown: v.exactOptional(v.string()),
  }),
  'attunement/let-go': v.object({ attunement: idShape }),
}

export type AttunementEvent = EventOf<typeof shapes>
export const thingOf = (event: AttunementEvent): string => event.payload.attunement
