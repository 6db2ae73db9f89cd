import * as v from 'valibot'
import { dayShape, timeShape } from './shapes.ts'

/** When something is to be done. `rule` is an RFC 5545 recurrence; `time` is wall-clock time wherever its doer is. */
export const whenShape = v.variant('kind', [
  v.object({ kind: v.literal('once'), day: dayShape, time: v.exactOptional(timeShape) }),
  v.object({
    kind: v.literal('recurring'),
    from: dayShape,
    rule: v.string(),
    until: v.exactOptional(dayShape),
    time: v.exactOptional(timeShape),
  }),
])
export type When = v.InferOutput<typeof whenShape>
