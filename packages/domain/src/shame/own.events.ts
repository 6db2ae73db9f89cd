import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** What shame says about oneself. */
  'shame/named': v.object({ shame: idShape, text: v.string() }),
  /** How it was for the other, and one thing that can be done. */
  'shame/came-back': v.object({ shame: idShape, hurt: v.string(), act: v.exactOptional(v.string()) }),
  'shame/let-go': v.object({ shame: idShape }),
}

export type ShameEvent = EventOf<typeof shapes>
export const thingOf = (event: ShameEvent): string => event.payload.shame
