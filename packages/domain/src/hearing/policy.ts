import { LONGEST_LINE } from '../shared/text.ts'
import type { HearingEvent } from './own.events.ts'
import type { Noted } from './reduce.ts'

export type HearingRefusal =
  | 'hearing/not-there'
  | 'hearing/text-too-long'
  /** First what was understood, then what is added. */
  | 'hearing/reflect-first'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: Noted | undefined, event: HearingEvent): HearingRefusal | undefined => {
  if (event.type === 'hearing/taken-away') return was === undefined ? 'hearing/not-there' : undefined
  return (event.payload.line ?? '').length > LONGEST_LINE ? 'hearing/text-too-long' : undefined
}
