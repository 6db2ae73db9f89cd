import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import type { Given } from './reduce.ts'
import type { GivingEvent } from './shared.events.ts'

export type GivingRefusal =
  | 'giving/there-already'
  | 'giving/not-there'
  | 'giving/withdrawn-already'
  | 'giving/text-blank'
  | 'giving/text-too-long'

/** Why this may not happen to this item; undefined where it may. */
export const refuse = (was: Given | undefined, event: GivingEvent): GivingRefusal | undefined => {
  if (event.type === 'giving/given') return was === undefined ? refuseText(event.payload.text) : 'giving/there-already'
  if (was === undefined) return 'giving/not-there'
  if (was.withdrawnOn !== undefined) return 'giving/withdrawn-already'
  return event.type === 'giving/corrected' ? refuseText(event.payload.text) : undefined
}

const refuseText = (text: string): GivingRefusal | undefined => {
  if (isBlank(text)) return 'giving/text-blank'
  return text.length > LONGEST_TEXT ? 'giving/text-too-long' : undefined
}
