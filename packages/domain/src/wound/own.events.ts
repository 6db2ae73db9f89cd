import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  'wound/written': v.object({
    wound: idShape,
    text: v.string(),
    setsOff: v.exactOptional(v.string()),
    helps: v.exactOptional(v.string()),
  }),
  'wound/removed': v.object({ wound: idShape }),
}

export type WoundEvent = EventOf<typeof shapes>
export const thingOf = (event: WoundEvent): string => event.payload.wound
