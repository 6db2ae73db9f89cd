import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  'talk/point-written': v.object({ point: idShape, text: v.string() }),
  'talk/point-talked': v.object({ point: idShape }),
  'talk/point-brought-again': v.object({ point: idShape }),
  'talk/point-let-go': v.object({ point: idShape }),
  /** A point of the other's, by the item that it was given as: put behind for oneself, and back. */
  'talk/theirs-put-behind': v.object({ item: idShape }),
  'talk/theirs-brought-again': v.object({ item: idShape }),
}

export type TalkEvent = EventOf<typeof shapes>
export const thingOf = ({ payload }: TalkEvent): string => ('point' in payload ? payload.point : theirsKey(payload.item))
export const theirsKey = (item: string): string => `theirs ${item}`
