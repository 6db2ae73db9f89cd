import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import type { AttunementEvent } from './own.events.ts'
import type { AttunementState } from './reduce.ts'

export type AttunementRefusal =
  | 'attunement/there-already'
  | 'attunement/not-there'
  | 'attunement/gone'
  | 'attunement/text-blank'
  | 'attunement/text-too-long'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: AttunementState | undefined, event: AttunementEvent): AttunementRefusal | undefined => {
  if (was === 'gone') return 'attunement/gone'
  if (event.type === 'attunement/let-go') return was === undefined ? 'attunement/not-there' : undefined
  if (was !== undefined) return 'attunement/there-already'
  const { moment, feeling, unknown = '' } = event.payload
  if (isBlank(moment) || isBlank(feeling)) return 'attunement/text-blank'
  return [moment, feeling, unknown].some(line => line.length > LONGEST_LINE) ? 'attunement/text-too-long' : undefined
}
