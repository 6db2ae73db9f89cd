import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import type { ShameEvent } from './own.events.ts'
import type { ShameState } from './reduce.ts'

export type ShameRefusal = 'shame/there-already' | 'shame/not-there' | 'shame/gone' | 'shame/text-blank' | 'shame/text-too-long'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: ShameState | undefined, event: ShameEvent): ShameRefusal | undefined => {
  if (was === 'gone') return 'shame/gone'
  if (event.type === 'shame/named') return was === undefined ? refuseText(event.payload.text) : 'shame/there-already'
  if (was === undefined) return 'shame/not-there'
  if (event.type === 'shame/let-go') return undefined
  return refuseText(event.payload.hurt) ?? ((event.payload.act ?? '').length > LONGEST_LINE ? 'shame/text-too-long' : undefined)
}

const refuseText = (text: string): ShameRefusal | undefined => {
  if (isBlank(text)) return 'shame/text-blank'
  return text.length > LONGEST_LINE ? 'shame/text-too-long' : undefined
}
