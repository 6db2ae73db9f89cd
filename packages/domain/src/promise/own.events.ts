import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { dayShape, idShape, timeShape } from '../shared/shapes.ts'

/** When a promise is to be kept. `rule` is an RFC 5545 recurrence; `time` is wall-clock time wherever its maker is. */
const whenShape = v.variant('kind', [
  v.object({ kind: v.literal('once'), day: dayShape, time: v.exactOptional(timeShape) }),
  v.object({
    kind: v.literal('recurring'),
    from: dayShape,
    rule: v.string(),
    until: v.exactOptional(dayShape),
    time: v.exactOptional(timeShape),
  }),
])
export type When = v.InferOutput<typeof whenShape>

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
