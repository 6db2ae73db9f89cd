import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import { asksAgain } from './again.ts'
import type { DigEvent } from './own.events.ts'
import type { Dig, DigState } from './reduce.ts'

export type DigRefusal =
  | 'dig/there-already'
  | 'dig/not-there'
  | 'dig/gone'
  | 'dig/text-blank'
  | 'dig/text-too-long'
  | 'dig/closed-already'
  | 'dig/not-asked-yet'

/** Why this may not be done; undefined where it may. */
export const refuse = (was: DigState | undefined, event: DigEvent): DigRefusal | undefined => {
  if (was === 'gone') return 'dig/gone'
  if (event.type === 'dig/begun') return was === undefined ? refuseText(event.payload.assurance) : 'dig/there-already'
  if (was === undefined) return 'dig/not-there'
  switch (event.type) {
    case 'dig/answered':
      return isClosed(was) ? 'dig/closed-already' : refuseText(event.payload.text)
    case 'dig/closed':
      return isClosed(was) ? 'dig/closed-already' : refuseText(event.payload.found)
    case 'dig/asked-again':
      return asksAgain(was, event.day) ? undefined : 'dig/not-asked-yet'
    case 'dig/let-go':
      return undefined
  }
}

const isClosed = ({ rounds }: Dig): boolean => rounds.at(-1)?.closedOn !== undefined

const refuseText = (text: string): DigRefusal | undefined => {
  if (isBlank(text)) return 'dig/text-blank'
  return text.length > LONGEST_TEXT ? 'dig/text-too-long' : undefined
}
