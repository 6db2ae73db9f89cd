import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import { backwards } from '../shared/trail.ts'
import type { Pledge } from './reduce.ts'
import type { PledgeEvent } from './shared.events.ts'

export type PledgeRefusal =
  | 'pledge/there-already'
  | 'pledge/not-there'
  | 'pledge/text-blank'
  | 'pledge/text-too-long'
  | 'pledge/withdrawn-already'
  | 'pledge/ended-already'
  | 'pledge/nothing-to-take-back'
  | 'pledge/said-already'

/** Why this may not happen to this pledge; undefined where it may. Which days there are was judged where the promise was made. */
export const refuse = (was: Pledge | undefined, event: PledgeEvent): PledgeRefusal | undefined => {
  if (event.type === 'pledge/given') return was === undefined ? refuseGiving(event.payload.text) : 'pledge/there-already'
  if (was === undefined) return event.type === 'pledge/withdrawn' && event.payload.mark !== undefined ? undefined : 'pledge/not-there'
  if (was.withdrawnOn !== undefined) return 'pledge/withdrawn-already'
  switch (event.type) {
    case 'pledge/told':
      if ((event.payload.line ?? '').length > LONGEST_LINE) return 'pledge/text-too-long'
      return toldAlready(was, event) ? 'pledge/said-already' : undefined
    case 'pledge/taken-back':
      return lastStanding(was, event.payload.day) === undefined ? 'pledge/nothing-to-take-back' : undefined
    case 'pledge/ended':
      return was.endedOn === undefined ? undefined : 'pledge/ended-already'
    case 'pledge/withdrawn':
      return undefined
  }
}

const refuseGiving = (text: string): PledgeRefusal | undefined => {
  if (isBlank(text)) return 'pledge/text-blank'
  return text.length > LONGEST_LINE ? 'pledge/text-too-long' : undefined
}

/** Two devices of one person, or one that crashed, may carry the same word twice. */
const toldAlready = (was: Pledge, { at, payload: { day } }: PledgeEvent & { type: 'pledge/told' }): boolean =>
  backwards(was.told).some(told => told.day === day && told.saidAt === at)

const lastStanding = (was: Pledge, day: string) => backwards(was.told).find(told => told.day === day && told.takenBackOn === undefined)
