import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** *Did I feel heard?* by this reflection of the other's; noted for oneself. */
  'hearing/noted': v.object({ item: idShape, as: v.picklist(['heard', 'partly', 'not-heard']), line: v.exactOptional(v.string()) }),
  'hearing/taken-away': v.object({ item: idShape }),
}

export type HearingEvent = EventOf<typeof shapes>
export const thingOf = (event: HearingEvent): string => event.payload.item
