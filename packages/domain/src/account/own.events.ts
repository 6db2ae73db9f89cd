import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** The whole, in outline, and what is not remembered. */
  'account/outline-written': v.object({ text: v.string(), notRemembered: v.exactOptional(v.string()) }),
  'account/part-written': v.object({ part: idShape, title: v.string(), text: v.string() }),
  'account/part-removed': v.object({ part: idShape }),
}

export type AccountEvent = EventOf<typeof shapes>
export const thingOf = ({ payload }: AccountEvent): string => ('part' in payload ? `part ${payload.part}` : OUTLINE)
/** The one outline; the item in which it is given has this name, too. */
export const OUTLINE = 'account'
