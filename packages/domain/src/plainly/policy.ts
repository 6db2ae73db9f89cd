import type { PlainlyEvent } from './own.events.ts'
import type { Plainly } from './reduce.ts'

export type PlainlyRefusal = 'plainly/not-there'

/** Why this may not be done; undefined where it may. */
export const refuse = (was: Plainly | undefined, event: PlainlyEvent): PlainlyRefusal | undefined =>
  event.type === 'plainly/taken-away' && was === undefined ? 'plainly/not-there' : undefined
