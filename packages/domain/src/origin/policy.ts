import type { OriginEvent } from './own.events.ts'
import type { OriginState } from './reduce.ts'

export type OriginRefusal = 'origin/there-already' | 'origin/not-there'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: OriginState | undefined, event: OriginEvent): OriginRefusal | undefined => {
  if (event.type === 'origin/taken-away') return was === undefined || was === 'gone' ? 'origin/not-there' : undefined
  return was === undefined ? undefined : 'origin/there-already'
}
