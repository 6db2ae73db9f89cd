import { isBlank, LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { QuestionEvent } from './own.events.ts'
import type { QuestionState } from './reduce.ts'

export type QuestionRefusal =
  | 'question/not-there'
  | 'question/gone'
  | 'question/text-blank'
  | 'question/text-too-long'
  /** Three can stand before the other at a time. */
  | 'question/three-stand'
  /** Asked for later or never: nobody is shown it. */
  | 'question/kept-for-now'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: QuestionState | undefined, event: QuestionEvent): QuestionRefusal | undefined => {
  if (was === 'gone') return 'question/gone'
  switch (event.type) {
    case 'question/written':
      if (isBlank(event.payload.text)) return 'question/text-blank'
      return event.payload.text.length > LONGEST_TEXT ? 'question/text-too-long' : undefined
    case 'question/fear-noted':
      return (event.payload.line ?? '').length > LONGEST_LINE ? 'question/text-too-long' : undefined
    case 'question/depth-said':
    case 'question/put-first':
    case 'question/let-go':
    case 'question/fear-taken-away':
      return was === undefined ? 'question/not-there' : undefined
  }
}
