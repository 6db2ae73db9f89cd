import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { frontierShape } from '../shared/frontier.ts'
import { idShape } from '../shared/shapes.ts'

export const shapes = {
  /** Chosen beforehand: whether facts that cannot wait come through while space is held. */
  'quiet/urgent-chosen': v.object({ through: v.boolean() }),
  /** Where this device stood when an evening began. */
  'quiet/evening-kept': v.object({ space: idShape, frontier: frontierShape }),
  /** What waited is wanted now. */
  'quiet/let-in': v.object({ space: idShape }),
}

export type QuietEvent = EventOf<typeof shapes>
export const thingOf = ({ type, payload }: QuietEvent): string => (type === 'quiet/urgent-chosen' ? 'urgent' : `space ${payload.space}`)
