import type { Period } from './reduce.ts'
import type { PeriodEvent } from './shared.events.ts'

export type PeriodRefusal = 'period/ended-already' | 'period/said-already'

/** Why this may not happen; undefined where it may. Ending asks nobody. */
export const refuse = (was: Period | undefined, event: PeriodEvent): PeriodRefusal | undefined => {
  if (was?.endedOn !== undefined) return 'period/ended-already'
  return event.type === 'period/said' && was?.said.at(-1)?.length === event.payload.length ? 'period/said-already' : undefined
}
