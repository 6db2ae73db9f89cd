import { isBlank, LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { ValueEvent } from './own.events.ts'
import type { ValueState } from './reduce.ts'

export type ValueRefusal = 'value/not-there' | 'value/gone' | 'value/words-blank' | 'value/words-too-long'

/** Why this may not be said of this value; undefined where it may. */
export const refuse = (was: ValueState | undefined, event: ValueEvent): ValueRefusal | undefined => {
  if (was === 'gone') return 'value/gone'
  if (event.type === 'value/held') {
    const { word, name = '', meaning } = event.payload
    if (isBlank(meaning) || (word === 'own' && isBlank(name))) return 'value/words-blank'
    return meaning.length > LONGEST_TEXT || name.length > LONGEST_LINE ? 'value/words-too-long' : undefined
  }
  if (was === undefined) return 'value/not-there'
  if (event.type === 'value/let-go') return undefined
  if (isBlank(event.payload.line)) return 'value/words-blank'
  return event.payload.line.length > LONGEST_TEXT ? 'value/words-too-long' : undefined
}
