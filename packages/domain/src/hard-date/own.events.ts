import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { dayShape, idShape } from '../shared/shapes.ts'

export const shapes = {
  'hard-date/kept': v.object({ date: idShape, day: dayShape, yearly: v.boolean(), text: v.string() }),
  'hard-date/put-away': v.object({ date: idShape, away: v.boolean() }),
  'hard-date/noted-after': v.object({ date: idShape, day: dayShape, line: v.string() }),
  'hard-date/let-go': v.object({ date: idShape }),
}

export type HardDateEvent = EventOf<typeof shapes>
export const thingOf = (event: HardDateEvent): string => event.payload.date
