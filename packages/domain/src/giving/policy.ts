import { isBlank, LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { Given } from './reduce.ts'
import type { GivenPayload, GivingEvent } from './shared.events.ts'

export type GivingRefusal =
  | 'giving/there-already'
  | 'giving/not-there'
  | 'giving/withdrawn-already'
  | 'giving/text-blank'
  | 'giving/text-too-long'
  | 'giving/nothing-new'
  | 'giving/not-a-question'
  | 'giving/day-needed'

/** Why this may not happen to this item; undefined where it may. */
export const refuse = (was: Given | undefined, event: GivingEvent): GivingRefusal | undefined => {
  if (event.type === 'giving/given') return was === undefined ? refuseGiving(event.payload) : 'giving/there-already'
  if (was === undefined) return marksOnly(event) ? undefined : 'giving/not-there'
  if (was.withdrawnOn !== undefined) return 'giving/withdrawn-already'
  switch (event.type) {
    case 'giving/withdrawn':
      return undefined
    case 'giving/depth-changed':
      return was.kind === 'question' ? undefined : 'giving/not-a-question'
    case 'giving/corrected':
      // The same words once more change nothing; a device that crashed while releasing may send them twice.
      return was.said?.last.text === event.payload.text ? 'giving/nothing-new' : refuseText(event.payload.text)
  }
}

/** The words may be gone before their mark comes. */
const marksOnly = (event: GivingEvent): boolean => event.type === 'giving/withdrawn' && event.payload.mark !== undefined

const refuseGiving = (given: GivenPayload): GivingRefusal | undefined => {
  const beside = linesOf(given)
  if (given.kind === 'picture' && given.drawn.length > LONGEST_TEXT) return 'giving/text-too-long'
  if (beside.some(line => line.length > LONGEST_LINE)) return 'giving/text-too-long'
  if (given.kind === 'answer' && given.as === 'not-yet' && given.back === undefined) return 'giving/day-needed'
  return saysEnoughByItself(given) ? refuseLength(given.text) : refuseText(given.text)
}

/** A picture, “I would rather not answer” or “I saw this” is whole without a word more. */
const saysEnoughByItself = (given: GivenPayload): boolean =>
  given.kind === 'found-already' ||
  given.kind === 'account-depth' ||
  given.kind === 'heard' ||
  given.kind === 'saw' ||
  given.kind === 'agreement-ended' ||
  given.kind === 'picture' ||
  (given.kind === 'answer' && given.as !== 'words')

/** What is meant to be one line: a value's name, the part of the account, what an answer holds. */
const linesOf = (given: GivenPayload): string[] =>
  [
    given.kind === 'value' ? given.word : undefined,
    given.kind === 'account-detail' ? given.part : undefined,
    given.kind === 'answer' ? given.holds : undefined,
  ].filter(line => line !== undefined)

const refuseText = (text: string): GivingRefusal | undefined => (isBlank(text) ? 'giving/text-blank' : refuseLength(text))

const refuseLength = (text: string): GivingRefusal | undefined => (text.length > LONGEST_TEXT ? 'giving/text-too-long' : undefined)
