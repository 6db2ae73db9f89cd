import type { SilenceEvent } from './own.events.ts'
import type { Answered } from './reduce.ts'

export type SilenceRefusal = 'silence/not-there'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: Answered | undefined, event: SilenceEvent): SilenceRefusal | undefined =>
  event.payload.as === 'shown' && was === undefined ? 'silence/not-there' : undefined
