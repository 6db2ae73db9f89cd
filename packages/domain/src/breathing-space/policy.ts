import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import type { Holding } from './reduce.ts'
import type { BreathingSpaceEvent } from './shared.events.ts'

export type BreathingSpaceRefusal =
  | 'breathing-space/not-there'
  | 'breathing-space/ended-already'
  | 'breathing-space/return-needed'
  | 'breathing-space/text-blank'
  | 'breathing-space/text-too-long'

/** Why this may not happen; undefined where it may. Taking space is never refused, also not while it is held: it can be made longer. */
export const refuse = (was: Holding | undefined, event: BreathingSpaceEvent): BreathingSpaceRefusal | undefined => {
  switch (event.type) {
    case 'breathing-space/begun':
      return event.payload.as === 'time-out' && event.payload.until === undefined ? 'breathing-space/return-needed' : undefined
    case 'breathing-space/ended':
      if (was?.space?.id !== event.payload.space) return 'breathing-space/not-there'
      return was.space.ended ? 'breathing-space/ended-already' : undefined
    case 'breathing-space/evenings-set':
      return undefined
    case 'breathing-space/evenings-ended':
      return was?.evenings === undefined ? 'breathing-space/not-there' : undefined
    case 'breathing-space/time-out-said':
      if (isBlank(event.payload.text)) return 'breathing-space/text-blank'
      return event.payload.text.length > LONGEST_LINE ? 'breathing-space/text-too-long' : undefined
  }
}
