import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'

/** What one can ask oneself before deciding anything; `line` is anything else. */
export const ASKED = ['sleep', 'safety', 'own-work', 'fear', 'line'] as const

export const shapes = {
  'readiness/written': v.object({ about: v.picklist(ASKED), text: v.string() }),
  'readiness/taken-away': v.object({ about: v.picklist(ASKED) }),
}

export type ReadinessEvent = EventOf<typeof shapes>
export const thingOf = (event: ReadinessEvent): string => event.payload.about
