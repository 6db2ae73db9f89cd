import type { Day } from '../shared/day.ts'
import type { PlainlyEvent } from './own.events.ts'

export type Answers = Extract<PlainlyEvent, { type: 'plainly/answered' }>['payload']

/** One day's answers. */
export type Plainly = Answers & { readonly day: Day }

export const reduce = (was: Plainly | undefined, event: PlainlyEvent): Plainly | undefined =>
  event.type === 'plainly/taken-away' ? undefined : { ...was, ...event.payload, day: event.day }
