import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  'talk/point-written': v.object({ point: idShape, text: v.string() }),
  'talk/point-talked': v.object({ point: idShape }),
  'talk/point-brought-again': v.object({ point: idShape }),
  'talk/point-let-go': v.object({ point: idShape }),
}

export type TalkEvent = EventOf<typeof shapes>
export const thingOf = (event: TalkEvent): string => event.payload.point
