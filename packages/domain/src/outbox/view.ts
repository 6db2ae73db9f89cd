import type { Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { mayLeave, WAIT } from './policy.ts'
import type { Waiting } from './reduce.ts'

/** Something that was given and has not left: `what` is the event that it becomes, `payload` all that leaves with it. */
export type OnItsWay = {
  /** The name by which it can be taken back (`outbox/taken-back { waiting: id }`). */
  readonly id: string
  readonly what: string
  readonly item?: string
  readonly kind?: string
  readonly text?: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly putAt: number
  readonly putOn: Day
  /** The earliest instant at which it leaves. Where the room is locked then, it leaves when it is unlocked again. */
  readonly leavesAt: number
  /** Its ten minutes are over: it goes with the next release, and can be taken back until then. */
  readonly over: boolean
}

export type OutboxView = { readonly onTheirWay: readonly OnItsWay[] }

/** What waits, in the order in which it was given. */
export const outboxView = (things: Iterable<Waiting>, now: Now): OutboxView => ({ onTheirWay: inTurn(things).map(one => lineOf(one, now)) })

/** What may leave now, in the order in which it was given. */
export const due = (things: Iterable<Waiting>, now: Now): Waiting[] => inTurn(things).filter(one => mayLeave(one, now))

const inTurn = (things: Iterable<Waiting>): Waiting[] =>
  [...things].toSorted((a, b) => a.putAt - b.putAt || a.lamport - b.lamport || (a.id < b.id ? -1 : 1))

const lineOf = (one: Waiting, now: Now): OnItsWay => ({
  id: one.id,
  what: one.type,
  ...textFields(one.payload),
  payload: one.payload,
  putAt: one.putAt,
  putOn: one.putOn,
  leavesAt: one.putAt + WAIT,
  over: mayLeave(one, now),
})

const textFields = (payload: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(['item', 'kind', 'text'].flatMap(key => (typeof payload[key] === 'string' ? [[key, payload[key]]] : [])))
