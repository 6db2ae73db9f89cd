import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import { backwards } from '../shared/trail.ts'
import { isPromisedFor, meetsADay, ruleOf } from './occurrence.ts'
import type { When } from '../shared/when.ts'
import type { PromiseEvent } from './own.events.ts'
import type { Promised } from './reduce.ts'

export type PromiseRefusal =
  | 'promise/there-already'
  | 'promise/not-there'
  | 'promise/text-blank'
  | 'promise/text-too-long'
  | 'promise/rule-unreadable'
  | 'promise/day-gone'
  | 'promise/ends-before-it-begins'
  | 'promise/meets-no-day'
  | 'promise/not-that-day'
  | 'promise/day-to-come'
  | 'promise/new-day-not-later'
  | 'promise/nothing-to-take-back'
  | 'promise/ended-already'

type SaidEvent = PromiseEvent & { type: 'promise/occurrence-said' }
type UnsaidEvent = PromiseEvent & { type: 'promise/unsaid' }
type MadeEvent = PromiseEvent & { type: 'promise/made' }

/** Why this may not happen to this promise; undefined where it may. */
export const refuse = (was: Promised | undefined, event: PromiseEvent): PromiseRefusal | undefined => {
  if (event.type === 'promise/made') return was === undefined ? refuseMaking(event) : 'promise/there-already'
  if (was === undefined) return 'promise/not-there'
  switch (event.type) {
    case 'promise/occurrence-said':
      return refuseSaying(was, event)
    case 'promise/unsaid':
      return refuseTakingBack(was, event)
    case 'promise/ended':
      return was.endedOn === undefined ? undefined : 'promise/ended-already'
    case 'promise/not-free-noted':
    case 'promise/not-free-taken-away':
      return undefined
  }
}

const refuseMaking = ({ day, payload: { text, when } }: MadeEvent): PromiseRefusal | undefined => {
  if (isBlank(text)) return 'promise/text-blank'
  if (text.length > LONGEST_LINE) return 'promise/text-too-long'
  if (when.kind === 'recurring' && ruleOf(when) === undefined) return 'promise/rule-unreadable'
  if (firstDay(when) < day) return 'promise/day-gone'
  if (when.kind === 'recurring' && when.until !== undefined && when.until < when.from) return 'promise/ends-before-it-begins'
  // On no page could it be found again.
  if (when.kind === 'recurring' && !meetsADay(when)) return 'promise/meets-no-day'
  return undefined
}

const firstDay = (when: When) => (when.kind === 'once' ? when.day : when.from)

const refuseSaying = (was: Promised, { day: today, payload: { day, as, line, newDay } }: SaidEvent): PromiseRefusal | undefined => {
  if (!isPromisedFor(was, day)) return 'promise/not-that-day'
  const maySayBefore = as === 'told-first' || (as === 'done' && was.when.kind === 'once')
  if (day > today && !maySayBefore) return 'promise/day-to-come'
  if (line !== undefined && line.length > LONGEST_LINE) return 'promise/text-too-long'
  if (newDay !== undefined && (as !== 'told-first' || newDay <= day || newDay < today)) return 'promise/new-day-not-later'
  return undefined
}

const refuseTakingBack = (was: Promised, { day: today, payload: { day } }: UnsaidEvent): PromiseRefusal | undefined =>
  backwards(was.said).find(said => said.day === day)?.saidOn === today ? undefined : 'promise/nothing-to-take-back'
