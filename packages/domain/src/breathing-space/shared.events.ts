import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { frontierShape } from '../shared/frontier.ts'
import { dayShape, idShape, timeShape } from '../shared/shapes.ts'

export const shapes = {
  /** `until`: wall-clock time where its holder is. A time-out always says when its caller comes back. */
  'breathing-space/begun': v.object({
    space: idShape,
    as: v.picklist(['space', 'time-out']),
    until: v.exactOptional(v.object({ day: dayShape, time: timeShape })),
    frontier: frontierShape,
  }),
  'breathing-space/ended': v.object({ space: idShape }),
  /** Every evening, from one time to another. */
  'breathing-space/evenings-set': v.object({ from: timeShape, to: timeShape }),
  'breathing-space/evenings-ended': v.object({}),
  /** How a time-out is to go, in own words. It is agreed once both have said theirs. */
  'breathing-space/time-out-said': v.object({ text: v.string() }),
}

export type BreathingSpaceEvent = EventOf<typeof shapes>
/** One thing a person: nobody touches the other's. */
export const thingOf = (event: BreathingSpaceEvent): string => event.by
