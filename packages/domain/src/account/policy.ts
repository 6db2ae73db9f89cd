import { isBlank, LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { AccountEvent } from './own.events.ts'
import type { AccountState } from './reduce.ts'

export type AccountRefusal =
  | 'account/not-there'
  | 'account/text-blank'
  | 'account/text-too-long'
  /** The whole outline is given before any detail. */
  | 'account/outline-first'
  /** The other does not want to know it in detail, or has not said so. */
  | 'account/not-wanted'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: AccountState | undefined, event: AccountEvent): AccountRefusal | undefined => {
  if (event.type === 'account/part-removed') return was === undefined ? 'account/not-there' : undefined
  const { text } = event.payload
  if (isBlank(text) || ('title' in event.payload && isBlank(event.payload.title))) return 'account/text-blank'
  const title = 'title' in event.payload ? event.payload.title : ''
  const beside = 'notRemembered' in event.payload ? (event.payload.notRemembered ?? '') : ''
  return title.length > LONGEST_LINE || text.length + beside.length > LONGEST_TEXT ? 'account/text-too-long' : undefined
}
