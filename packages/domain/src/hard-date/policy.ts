import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import { fallsOn } from './falls.ts'
import type { HardDateEvent } from './own.events.ts'
import type { HardDateState } from './reduce.ts'

export type HardDateRefusal =
  | 'hard-date/not-there'
  | 'hard-date/gone'
  | 'hard-date/words-blank'
  | 'hard-date/words-too-long'
  | 'hard-date/not-that-day'
  | 'hard-date/day-to-come'

/** Why this may not be done; undefined where it may. */
export const refuse = (was: HardDateState | undefined, event: HardDateEvent): HardDateRefusal | undefined => {
  if (was === 'gone') return 'hard-date/gone'
  if (event.type === 'hard-date/kept') return refuseWords(event.payload.text)
  if (was === undefined) return 'hard-date/not-there'
  if (event.type !== 'hard-date/noted-after') return undefined
  const { day, line } = event.payload
  if (!fallsOn(was, day)) return 'hard-date/not-that-day'
  return day > event.day ? 'hard-date/day-to-come' : refuseWords(line)
}

const refuseWords = (text: string): HardDateRefusal | undefined => {
  if (isBlank(text)) return 'hard-date/words-blank'
  return text.length > LONGEST_TEXT ? 'hard-date/words-too-long' : undefined
}
