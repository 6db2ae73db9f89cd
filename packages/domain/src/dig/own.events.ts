import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

/** From the circumstance down to the act that cost something. */
export const RUNGS = ['now', 'in-you', 'moment-before', 'permission', 'need', 'value', 'cost'] as const

export const shapes = {
  'dig/begun': v.object({ dig: idShape, assurance: v.string() }),
  'dig/answered': v.object({ dig: idShape, rung: v.picklist(RUNGS), text: v.string() }),
  'dig/closed': v.object({ dig: idShape, found: v.string() }),
  'dig/asked-again': v.object({ dig: idShape }),
  'dig/let-go': v.object({ dig: idShape }),
}

export type DigEvent = EventOf<typeof shapes>
export const thingOf = (event: DigEvent): string => event.payload.dig
