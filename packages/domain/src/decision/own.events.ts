import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { bytesShape } from '../shared/round.ts'
import { digitsShape } from '../shared/shapes.ts'

export const ANSWERS = ['start', 'not-now', 'part'] as const

export const shapes = {
  'decision/sealed': v.object({ answer: v.picklist(ANSWERS) }),
  'decision/removed': v.object({}),
  /** A round of the mutual yes, as it was opened here. Kept before anything of it is sent, so that nothing is ever said twice in two ways. */
  'decision/round-opened': v.object({ round: digitsShape, secret: bytesShape, share: bytesShape, start: v.boolean() }),
}

export type DecisionEvent = EventOf<typeof shapes>

/** The answer is one thing, and each round. */
export const thingOf = (event: DecisionEvent): string =>
  event.type === 'decision/round-opened' ? `round ${event.payload.round}` : 'answer'
