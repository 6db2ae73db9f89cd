import type { Turn } from './reduce.ts'
import type { MutualYesEvent } from './shared.events.ts'

export type MutualYesRefusal = 'mutual-yes/said-already' | 'mutual-yes/share-first'

/** Why this may not happen; undefined where it may. What was said first stands: nobody guesses twice in one round. */
export const refuse = (was: Turn | undefined, event: MutualYesEvent): MutualYesRefusal | undefined => {
  if (event.type === 'mutual-yes/shared') return was === undefined ? undefined : 'mutual-yes/said-already'
  if (was === undefined) return 'mutual-yes/share-first'
  return was.tag === undefined ? undefined : 'mutual-yes/said-already'
}
