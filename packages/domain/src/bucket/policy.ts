import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import type { BucketEvent } from './own.events.ts'
import type { BucketState } from './reduce.ts'

export type BucketRefusal =
  | 'bucket/day-to-come'
  | 'bucket/words-blank'
  | 'bucket/words-too-long'
  | 'bucket/there-already'
  | 'bucket/not-there'

/** Why this may not be done; undefined where it may. */
export const refuse = (was: BucketState | undefined, event: BucketEvent): BucketRefusal | undefined => {
  if (event.type === 'bucket/drop-taken-back') return was === undefined ? 'bucket/not-there' : undefined
  if (event.payload.day > event.day) return 'bucket/day-to-come'
  if (event.type === 'bucket/day-meant') return undefined
  if (was !== undefined) return 'bucket/there-already'
  if (isBlank(event.payload.saw)) return 'bucket/words-blank'
  return event.payload.saw.length > LONGEST_LINE ? 'bucket/words-too-long' : undefined
}
