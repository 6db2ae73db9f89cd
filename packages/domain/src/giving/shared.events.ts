import * as v from 'valibot'
import type { EventOf, Party } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

/** What can be given so far. A check-in or the bucket's level is not among them: those stay with their owner. */
export const GIVABLE = ['line', 'learning', 'told-first'] as const

export const shapes = {
  'giving/given': v.object({ item: idShape, kind: v.picklist(GIVABLE), text: v.string() }),
  'giving/corrected': v.object({ item: idShape, text: v.string() }),
  'giving/withdrawn': v.object({ item: idShape }),
}

export type GivingEvent = EventOf<typeof shapes>
/**
 * An item belongs to the party whose lane it came from: each has names of their own. So nobody can slip an event under the name of
 * what the other gave.
 */
export const thingOf = (event: GivingEvent): string => itemKey(event.by, event.payload.item)

export const itemKey = (by: Party, item: string): string => `${by}:${item}`
