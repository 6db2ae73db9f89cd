import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import type { ReadinessEvent } from './own.events.ts'
import type { Answered } from './reduce.ts'

export type ReadinessRefusal = 'readiness/not-there' | 'readiness/text-blank' | 'readiness/text-too-long'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: Answered | undefined, event: ReadinessEvent): ReadinessRefusal | undefined => {
  if (event.type === 'readiness/taken-away') return was === undefined ? 'readiness/not-there' : undefined
  if (isBlank(event.payload.text)) return 'readiness/text-blank'
  return event.payload.text.length > LONGEST_TEXT ? 'readiness/text-too-long' : undefined
}
