import * as v from 'valibot'
import type { EventOf, Party } from '../shared/event.ts'
import { markShape } from '../shared/mark.ts'
import { dayShape, idShape } from '../shared/shapes.ts'
import { whenShape } from '../shared/when.ts'

export const shapes = {
  'pledge/given': v.object({ promise: idShape, text: v.string(), when: whenShape, instead: v.exactOptional(idShape) }),
  /** What its maker says of one day, as it was said in the own log; claimed at that instant. */
  'pledge/told': v.object({
    promise: idShape,
    day: dayShape,
    as: v.picklist(['done', 'late', 'not-done', 'told-first']),
    line: v.exactOptional(v.string()),
    newDay: v.exactOptional(dayShape),
  }),
  /** What was said last of that day is taken back, in the open. */
  'pledge/taken-back': v.object({ promise: idShape, day: dayShape }),
  'pledge/ended': v.object({ promise: idShape }),
  /** `mark`: what stays, once the bytes of everything else are gone. Older ones have none. */
  'pledge/withdrawn': v.object({ promise: idShape, mark: v.exactOptional(markShape) }),
}

export type PledgeEvent = EventOf<typeof shapes>
/** Each party has names of its own, as in giving. */
export const thingOf = (event: PledgeEvent): string => pledgeKey(event.by, event.payload.promise)
/** Under which name the fold keeps a promise that was given: each party has ids of its own. */
export const pledgeKey = (by: Party, promise: string): string => `${by}:${promise}`
