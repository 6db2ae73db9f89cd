import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { dayShape, idShape } from '../shared/shapes.ts'

/** What a drop was: promised and done, done late, told first, or never promised at all. */
export const DROPS = ['kept', 'late', 'told-first', 'unpromised'] as const

export const shapes = {
  'bucket/day-meant': v.object({ day: dayShape, means: v.picklist(['hard-day', 'broke-again', 'nothing']) }),
  'bucket/drop-poured': v.object({
    drop: idShape,
    day: dayShape,
    saw: v.string(),
    as: v.exactOptional(v.picklist(DROPS)),
    promise: v.exactOptional(idShape),
  }),
  'bucket/drop-taken-back': v.object({ drop: idShape }),
}

export type BucketEvent = EventOf<typeof shapes>

/** A day and a drop of the same name are two things. */
export const thingOf = ({ type, payload }: BucketEvent): string =>
  type === 'bucket/day-meant' ? `day ${payload.day}` : `drop ${payload.drop}`
