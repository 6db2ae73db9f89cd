import * as v from 'valibot'
import type { Envelope } from './event.ts'
import { dayShape, digitsShape, idShape } from './shapes.ts'

/**
 * What stays of something whose words were withdrawn, and whose bytes are gone everywhere: said once more by whoever withdrew it, since
 * nothing else may be left of it. Numbers are written out, so that no event between two people carries one (GI5).
 */
export const markShape = v.object({
  kind: v.string(),
  /** When it was given: milliseconds since 1970 in digits, and the day that it was for its giver. */
  given: digitsShape,
  day: dayShape,
  /** Its place in the order of all events, in digits. */
  place: digitsShape,
  /** What it stood beside. */
  to: v.exactOptional(idShape),
  /** Of what stood beside a day of a promise: which promise, and which of its days. Older marks do not say. */
  promise: v.exactOptional(idShape),
  of: v.exactOptional(dayShape),
})
export type Mark = v.InferOutput<typeof markShape>

/** Where something stood: beside an item, or beside a day of a promise. */
type Place = { readonly to?: string; readonly beside?: { readonly promise: string; readonly day: string } }
type Marked = Place & {
  readonly kind: string
  readonly givenAt: number
  readonly givenOn: string
  readonly lamport: Envelope['order']['lamport']
}

/** The mark of what was given, in text: it goes into a payload. `givenAt`: milliseconds since 1970. */
export const markOf = ({ kind, givenAt, givenOn, lamport, to, beside }: Marked): Mark => ({
  kind,
  given: String(givenAt),
  day: givenOn,
  place: String(lamport),
  ...(to !== undefined && { to }),
  ...(beside && { promise: beside.promise, of: beside.day }),
})

/**
 * The same, read: when, the day, and the place. Whoever withdrew says it, and a changed client can say anything: what is withdrawn was given
 * before that, so a mark comes before its own withdrawal, and stands neither on top for ever nor on a day to come.
 */
export const readMark = (
  { given, day, place, to, promise, of }: Mark,
  withdrawn: Pick<Envelope, 'at' | 'day' | 'order'>,
): Omit<Marked, 'kind'> => ({
  givenAt: Math.min(Number(given), withdrawn.at),
  givenOn: day < withdrawn.day ? day : withdrawn.day,
  lamport: Math.min(Number(place), withdrawn.order.lamport - 1),
  ...(to !== undefined && { to }),
  ...(promise !== undefined && of !== undefined && { beside: { promise, day: of } }),
})
