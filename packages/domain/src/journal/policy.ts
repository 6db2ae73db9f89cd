import { isBlank, LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { JournalEvent } from './own.events.ts'
import type { Entry } from './reduce.ts'

export type JournalRefusal = 'journal/not-there' | 'journal/removed-already' | 'journal/text-blank' | 'journal/text-too-long'

/** Why this may not happen to this entry; undefined where it may. */
export const refuse = (was: Entry | undefined, event: JournalEvent): JournalRefusal | undefined => {
  if (was?.removed) return 'journal/removed-already'
  if (event.type !== 'journal/written') return was === undefined ? 'journal/not-there' : undefined
  const { text, to = '' } = event.payload
  if (isBlank(text)) return 'journal/text-blank'
  return text.length > LONGEST_TEXT || to.length > LONGEST_LINE ? 'journal/text-too-long' : undefined
}
