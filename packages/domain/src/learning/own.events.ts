import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  'learning/written': v.object({ learning: idShape, text: v.string() }),
  'learning/removed': v.object({ learning: idShape }),
}

export type LearningEvent = EventOf<typeof shapes>
export const thingOf = (event: LearningEvent): string => event.payload.learning
