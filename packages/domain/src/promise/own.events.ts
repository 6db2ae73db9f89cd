import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { dayShape, idShape } from '../shared/shapes.ts'
import { whenShape } from '../shared/when.ts'

export const shapes = {
  'promise/made': v.object({ promise: idShape, text: v.string(), when: whenShape, instead: v.exactOptional(idShape) }),
  'promise/occurrence-said': v.object({
    promise: idShape,
    day: dayShape,
    as: v.picklist(['done', 'late', 'not-done', 'told-first']),
    line: v.exactOptional(v.string()),
    newDay: v.exactOptional(dayShape),
  }),
  'promise/unsaid': v.object({ promise: idShape, day: dayShape }),
  'promise/ended': v.object({ promise: idShape }),
  'promise/not-free-noted': v.object({ promise: idShape }),
  'promise/not-free-taken-away': v.object({ promise: idShape }),
}

export type PromiseEvent = EventOf<typeof shapes>
export const thingOf = (event: PromiseEvent): string => event.payload.promise
