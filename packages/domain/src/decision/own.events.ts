import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { bytesShape } from '../shared/round.ts'
import { digitsShape } from '../shared/shapes.ts'

/** What can be sealed. Only `start` on both sides is ever told. */
export const ANSWERS = ['start', 'not-now', 'part'] as const

export const shapes = {
  /** `space`: between whom it counts; who joins anew answers anew. */
  'decision/sealed': v.object({ answer: v.picklist(ANSWERS), space: v.exactOptional(v.string()) }),
  'decision/removed': v.object({}),
  /** A round of the mutual yes, as it was opened here. Kept before anything of it is sent, so that nothing is ever said twice in two ways. */
  'decision/round-opened': v.object({
    round: digitsShape,
    secret: bytesShape,
    share: bytesShape,
    start: v.boolean(),
    space: v.exactOptional(v.string()),
  }),
}

export type DecisionEvent = EventOf<typeof shapes>

/** The answer is one thing, and each round between two. */
export const thingOf = (event: DecisionEvent): string =>
  event.type === 'decision/round-opened' ? roundKey(event.payload.round, event.payload.space) : 'answer'

/** Rounds are counted from 0 by every two who join. Those of before 0.1.0 do not say by whom. */
export const roundKey = (round: string, space: string | undefined): string =>
  space === undefined ? `round ${round}` : `round ${round} in ${space}`
