import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'

/** Felt safety in its owner's words (our own rating, no claim of validity); no figure stands for any of them. */
export const FELT = ['on-guard', 'braced', 'in-between', 'fairly-safe', 'at-ease', 'cannot-tell'] as const

/** How far: the four questions of the longer form. */
const extent = v.exactOptional(v.picklist(['not', 'hardly', 'partly', 'mostly', 'fully', 'cannot-tell']))
/** How the other's words, actions or energy felt. */
const safety = v.exactOptional(v.picklist(['not-safe', 'mixed', 'safe', 'cannot-tell']))

export const shapes = {
  'check-in/noted': v.object({ felt: v.picklist(FELT) }),
  'check-in/body-safety-noted': v.object({ bodySafe: v.picklist(['yes', 'no', 'not-sure']) }),
  'check-in/deepened': v.object({
    secure: extent,
    heard: extent,
    respected: extent,
    free: extent,
    words: safety,
    actions: safety,
    energy: safety,
    line: v.exactOptional(v.string()),
  }),
  'check-in/taken-back': v.object({}),
}

export type CheckInEvent = EventOf<typeof shapes>
/** A check-in is about the day on which it is written. */
export const thingOf = (event: CheckInEvent): string => event.day
