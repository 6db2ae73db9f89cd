import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** Words that are to leave: the very event of the shared log, in the version in which it was written. */
  'outbox/put': v.object({ waiting: idShape, type: v.string(), version: v.number(), payload: v.record(v.string(), v.unknown()) }),
  'outbox/taken-back': v.object({ waiting: idShape }),
  /** It lies in the shared log now. */
  'outbox/left': v.object({ waiting: idShape }),
}

export type OutboxEvent = EventOf<typeof shapes>
export const thingOf = (event: OutboxEvent): string => event.payload.waiting
