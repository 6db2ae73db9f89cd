import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'

const words = v.exactOptional(v.string())

export const shapes = {
  'contact/said': v.object({
    as: v.picklist(['ended', 'unavoidable', 'continues']),
    /** How it ended, or why it cannot be avoided. */
    how: words,
    /** What I do when it happens. */
    plan: words,
    /** Whom I tell, and how fast. */
    tell: words,
  }),
  'contact/happened': v.object({ line: v.string() }),
  'contact/taken-away': v.object({}),
}

export type ContactEvent = EventOf<typeof shapes>
export const thingOf = (): string => 'contact'
