import type { QuietEvent } from './own.events.ts'
import type { Quiet } from './reduce.ts'

export type QuietRefusal = 'quiet/there-already' | 'quiet/space-held'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: Quiet | undefined, event: QuietEvent): QuietRefusal | undefined =>
  event.type === 'quiet/evening-kept' && was !== undefined ? 'quiet/there-already' : undefined
