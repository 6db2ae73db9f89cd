import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  'value/held': v.object({
    value: idShape,
    word: v.picklist(['honesty', 'our-agreement', 'commitment', 'love', 'own']),
    /** The name of one's own value. */
    name: v.exactOptional(v.string()),
    meaning: v.string(),
  }),
  'value/shown': v.object({ value: idShape, as: v.picklist(['lived', 'broken']), line: v.string() }),
  'value/let-go': v.object({ value: idShape }),
}

export type ValueEvent = EventOf<typeof shapes>
export const thingOf = (event: ValueEvent): string => event.payload.value
