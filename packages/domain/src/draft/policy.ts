import { LONGEST_LINE, LONGEST_TEXT } from '../shared/text.ts'
import type { DraftEvent } from './own.events.ts'
import type { DraftState } from './reduce.ts'

export type DraftRefusal = 'draft/not-there' | 'draft/gone' | 'draft/text-too-long'

/** Why this may not happen to this draft; undefined where it may. An empty draft may be kept: somebody may be about to write. */
export const refuse = (was: DraftState | undefined, event: DraftEvent): DraftRefusal | undefined => {
  if (was === 'gone') return 'draft/gone'
  if (event.type !== 'draft/kept') return was === undefined ? 'draft/not-there' : undefined
  const { text, act = '', to = '' } = event.payload
  return text.length > LONGEST_TEXT || act.length > LONGEST_LINE || to.length > LONGEST_LINE ? 'draft/text-too-long' : undefined
}
