import { isBlank, LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { SheetLine } from '../shared/sheet.ts'
import type { SheetEvent } from './own.events.ts'
import type { Sheet } from './reduce.ts'

export type SheetRefusal = 'sheet/there-already' | 'sheet/not-there' | 'sheet/words-blank' | 'sheet/words-too-long'

/** Why this may not happen to this sheet; undefined where it may. */
export const refuse = (was: Sheet | undefined, event: SheetEvent): SheetRefusal | undefined => {
  if (event.type === 'sheet/let-go') return was === undefined || was === 'gone' ? 'sheet/not-there' : undefined
  return was === undefined ? refuseLines(event.payload.lines) : 'sheet/there-already'
}

/** Why these lines make no sheet. */
export const refuseLines = (lines: readonly SheetLine[]): 'sheet/words-blank' | 'sheet/words-too-long' | undefined => {
  const blank = lines.some(({ word, name = '', meaning }) => isBlank(meaning) || (word === 'own' && isBlank(name)))
  if (lines.length === 0 || blank) return 'sheet/words-blank'
  const long = lines.some(({ name = '', meaning }) => name.length > LONGEST_LINE || meaning.length > LONGEST_LINE)
  return long || JSON.stringify(lines).length > LONGEST_TEXT ? 'sheet/words-too-long' : undefined
}
