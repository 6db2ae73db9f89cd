import type { GenericSchema, InferOutput } from 'valibot'
import type { Day } from './day.ts'

/** Who of the two wrote it: the side of the lane, fixed when a space is founded and joined. In an own space it is always 'first'. */
export type Party = 'first' | 'second'

/** Where an event stands among all others, once its instant is compared between the two. */
export type Order = { readonly lamport: number; readonly lane: string }

/** What every event carries, whatever happened. `at` is the claimed instant in milliseconds, `zone` an IANA name. */
export type Envelope = {
  readonly id: string
  readonly space: string
  readonly by: Party
  readonly at: number
  readonly day: Day
  readonly zone: string
  readonly order: Order
}

/** What happened, before anybody wrote it down. */
export type Happening<T extends string = string, P = unknown> = { readonly type: T; readonly payload: P }

/** What happened, written down. */
export type Event<T extends string = string, P = unknown> = Envelope & Happening<T, P>

/** The shape of each event's payload, by type (`word/happened`). */
export type Shapes = { readonly [type: string]: GenericSchema }

/** The union of events that a table of shapes describes. */
export type EventOf<S extends Shapes> = { [T in keyof S & string]: Event<T, InferOutput<S[T]>> }[keyof S & string]

/**
 * Sorts events into the one order that every device agrees on: Lamport, then claimed time, then lane; of a forked lane, the id.
 * Nothing but an event itself stands where it stands.
 */
export const inOrder = (a: Envelope, b: Envelope): number =>
  a.order.lamport - b.order.lamport || a.at - b.at || byText(a.order.lane, b.order.lane) || byText(a.id, b.id)

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
