import { isBlank, LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { JournalEvent } from './own.events.ts'
import type { Entry } from './reduce.ts'

export type JournalRefusal =
  | 'journal/not-there'
  | 'journal/removed-already'
  | 'journal/text-blank'
  | 'journal/text-too-long'
  | 'journal/nothing-new'
  | 'journal/there-already'
  | 'journal/day-to-come'

/** Why this may not happen to this entry; undefined where it may. */
export const refuse = (was: Entry | undefined, event: JournalEvent): JournalRefusal | undefined => {
  if (was?.removed) return 'journal/removed-already'
  if (event.type === 'journal/brought-in') {
    if (was !== undefined) return 'journal/there-already'
    if (event.payload.on > event.day) return 'journal/day-to-come'
    return refuseWords(event.payload.text)
  }
  if (event.type !== 'journal/written') {
    if (was === undefined) return 'journal/not-there'
    return event.type === 'journal/linked' && event.payload.to === was.id ? 'journal/nothing-new' : undefined
  }
  const { text, to = '' } = event.payload
  return refuseWords(text) ?? (to.length > LONGEST_LINE ? 'journal/text-too-long' : undefined)
}

const refuseWords = (text: string): JournalRefusal | undefined => {
  if (isBlank(text)) return 'journal/text-blank'
  return text.length > LONGEST_TEXT ? 'journal/text-too-long' : undefined
}
