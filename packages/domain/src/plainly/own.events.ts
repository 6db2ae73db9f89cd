import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { dayShape } from '../shared/shapes.ts'

const enough = v.exactOptional(v.picklist(['hardly', 'some', 'enough', 'rather-not-say']))

export const shapes = {
  'plainly/answered': v.object({
    sleep: enough,
    food: enough,
    dying: v.exactOptional(v.picklist(['no', 'sometimes', 'often', 'rather-not-say'])),
    someone: v.exactOptional(v.picklist(['yes', 'no', 'not-sure', 'rather-not-say'])),
  }),
  'plainly/taken-away': v.object({ day: dayShape }),
}

export type PlainlyEvent = EventOf<typeof shapes>
/** Answers are about the day on which they are given. */
export const thingOf = (event: PlainlyEvent): string => (event.type === 'plainly/taken-away' ? event.payload.day : event.day)
