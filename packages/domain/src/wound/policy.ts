import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import type { WoundEvent } from './own.events.ts'
import type { Wound } from './reduce.ts'

export type WoundRefusal = 'wound/not-there' | 'wound/removed-already' | 'wound/text-blank' | 'wound/text-too-long'

/** Why this may not be written; undefined where it may. */
export const refuse = (was: Wound | undefined, event: WoundEvent): WoundRefusal | undefined => {
  if (was?.versions.length === 0) return 'wound/removed-already'
  if (event.type === 'wound/removed') return was === undefined ? 'wound/not-there' : undefined
  const { text, setsOff = '', helps = '' } = event.payload
  if (isBlank(text)) return 'wound/text-blank'
  return text.length + setsOff.length + helps.length > LONGEST_TEXT ? 'wound/text-too-long' : undefined
}
