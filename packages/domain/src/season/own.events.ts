import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { digitsShape } from '../shared/shapes.ts'

export const shapes = {
  /** `space`: between whom; none where nobody has joined, or before 0.1.0. */
  'season/deciding-opened': v.object({ space: v.exactOptional(v.string()) }),
  'season/stepped-back': v.object({}),
  /** A round of the mutual yes in which both said start; its number, and between whom. Written by the device that played it, never by a person. */
  'season/both-said-start': v.object({ round: digitsShape, space: v.exactOptional(v.string()) }),
  'season/parted': v.object({ space: v.exactOptional(v.string()) }),
}

export type SeasonEvent = EventOf<typeof shapes>
/** One person is in one season. */
export const thingOf = (_event: SeasonEvent): string => 'mine'
