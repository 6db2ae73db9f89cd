import type { Day } from '../shared/day.ts'
import type { OutboxEvent } from './own.events.ts'

/** Words on their way. What was taken back or has left is no thing any more: its words are gone from here. */
export type Waiting = {
  readonly id: string
  readonly type: string
  readonly version: number
  readonly payload: Readonly<Record<string, unknown>>
  readonly putAt: number
  readonly putOn: Day
  /** Where it stands among the events of its log: of two put in the same instant, the earlier leaves first. */
  readonly lamport: number
}

export const reduce = (_was: Waiting | undefined, event: OutboxEvent): Waiting | undefined => {
  switch (event.type) {
    case 'outbox/put': {
      const { waiting: id, type, version, payload } = event.payload
      return { id, type, version, payload, putAt: event.at, putOn: event.day, lamport: event.order.lamport }
    }
    case 'outbox/taken-back':
    case 'outbox/left':
      return undefined
  }
}
