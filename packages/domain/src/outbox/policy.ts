import type { Now } from '../shared/now.ts'
import type { OutboxEvent } from './own.events.ts'
import type { Waiting } from './reduce.ts'

export type OutboxRefusal = 'outbox/there-already' | 'outbox/not-there'

/** How long words wait, in milliseconds: ten minutes in which they can be taken back without a trace (S20). */
export const WAIT = 600_000

/** Why this may not happen; undefined where it may. */
export const refuse = (was: Waiting | undefined, event: OutboxEvent): OutboxRefusal | undefined => {
  if (event.type === 'outbox/put') return was === undefined ? undefined : 'outbox/there-already'
  return was === undefined ? 'outbox/not-there' : undefined
}

/** Whether its ten minutes are over. A clock that was turned back makes it wait longer, never shorter. */
export const mayLeave = ({ putAt }: Waiting, now: Now): boolean => now.at - putAt >= WAIT
