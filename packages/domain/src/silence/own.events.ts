import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** What its owner wants with a topic. `shown`: as if nothing had been said of it. */
  'silence/answered': v.object({ topic: idShape, as: v.picklist(['rest', 'hidden', 'shown']) }),
}

export type SilenceEvent = EventOf<typeof shapes>
export const thingOf = (event: SilenceEvent): string => event.payload.topic
