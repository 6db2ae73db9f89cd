import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'
import { SOURCES } from '../shared/sources.ts'

/** What can come of something. */
export const FRUITS = ['promise', 'scenario', 'dig', 'shame'] as const

export const shapes = {
  'origin/noted': v.object({ thing: idShape, is: v.picklist(FRUITS), from: v.picklist(SOURCES), of: idShape }),
  'origin/taken-away': v.object({ thing: idShape }),
}

export type OriginEvent = EventOf<typeof shapes>
export const thingOf = (event: OriginEvent): string => event.payload.thing
