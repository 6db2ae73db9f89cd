import { LONGEST_TEXT } from '../shared/text.ts'
import type { CheckInEvent } from './own.events.ts'
import type { CheckIn } from './reduce.ts'

export type CheckInRefusal = 'check-in/nothing-to-take-back' | 'check-in/line-too-long'

/** Why this may not be written down; undefined where it may. */
export const refuse = (was: CheckIn | undefined, event: CheckInEvent): CheckInRefusal | undefined => {
  if (event.type === 'check-in/taken-back' && was === undefined) return 'check-in/nothing-to-take-back'
  if (event.type === 'check-in/deepened' && (event.payload.line ?? '').length > LONGEST_TEXT) return 'check-in/line-too-long'
  return undefined
}
