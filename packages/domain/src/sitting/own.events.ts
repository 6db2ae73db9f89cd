import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** What is not known, and what one would do now to make it known. */
  'sitting/begun': v.object({ sitting: idShape, what: v.string(), urge: v.exactOptional(v.string()) }),
  'sitting/looked-back': v.object({ sitting: idShape, after: v.exactOptional(v.string()), helped: v.exactOptional(v.string()) }),
  'sitting/let-go': v.object({ sitting: idShape }),
}

export type SittingEvent = EventOf<typeof shapes>
export const thingOf = (event: SittingEvent): string => event.payload.sitting
