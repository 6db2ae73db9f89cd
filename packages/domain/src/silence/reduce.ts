import type { Day } from '../shared/day.ts'
import type { SilenceEvent } from './own.events.ts'

/** What was said of a topic last, and when. */
export type Answered = { readonly topic: string; readonly as: 'rest' | 'hidden'; readonly on: Day }

export const reduce = (_was: Answered | undefined, { payload: { topic, as }, day }: SilenceEvent): Answered | undefined =>
  as === 'shown' ? undefined : { topic, as, on: day }
