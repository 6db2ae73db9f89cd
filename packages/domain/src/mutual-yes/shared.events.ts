import * as v from 'valibot'
import type { EventOf, Party } from '../shared/event.ts'
import { bytesShape } from '../shared/round.ts'
import { digitsShape } from '../shared/shapes.ts'

export const shapes = {
  /** What one side brings to a round. It looks the same whatever was sealed. */
  'mutual-yes/shared': v.object({ round: digitsShape, share: bytesShape }),
  /** What follows from both shares, or random bytes. */
  'mutual-yes/tagged': v.object({ round: digitsShape, tag: bytesShape }),
}

export type MutualYesEvent = EventOf<typeof shapes>

/** Each side of each round. */
export const thingOf = (event: MutualYesEvent): string => turnKey(event.by, event.payload.round)

/** Under which name the fold keeps what one side said in a round. */
export const turnKey = (by: Party, round: string): string => `${by}:${round}`
