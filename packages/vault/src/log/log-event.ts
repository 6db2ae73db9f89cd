import { decodeTrustedInner, toHex, type Entry, type Inner } from '@dropwise/protocol'

/** What home hands in. `at` is milliseconds since 1970, `zone` an IANA name. */
export type AppendInput = {
  readonly type: string
  readonly version: number
  readonly at: number
  readonly zone: string
  readonly payload: unknown
}

/** One event as it is read. `id` is the event hash; all ids are hexadecimal. */
export type LogEvent = AppendInput & {
  readonly id: string
  readonly space: string
  readonly lane: string
  readonly seq: number
  readonly lamport: number
}

/** Puts together what an event's place and its content say. */
export const logEvent = (
  place: { readonly space: string; readonly lane: string; readonly seq: number },
  hash: Uint8Array,
  inner: Inner,
): LogEvent => ({
  id: toHex(hash),
  space: place.space,
  lane: place.lane,
  seq: place.seq,
  lamport: inner.lamport,
  at: inner.at,
  zone: inner.zone,
  type: inner.type,
  version: inner.version,
  payload: inner.payload,
})

/** The events of a run of kept entries; withdrawn ones and those that are not content are left out. */
export const readEntries = (space: string, lane: string, first: number, entries: readonly Entry[]): LogEvent[] =>
  entries.flatMap((entry, i) =>
    entry.inner && entry.kind === 'content' ? [logEvent({ space, lane, seq: first + i }, entry.hash, decodeTrustedInner(entry.inner))] : [],
  )
