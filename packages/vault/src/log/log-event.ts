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
  /** Where it stands in the order in which the events of its space reached this device, from 0. */
  readonly position: number
}

/** Where an event stands: ids are hexadecimal. */
export type EventPlace = Pick<LogEvent, 'space' | 'lane' | 'seq' | 'position'>

/** Puts together what an event's place and its content say. */
export const logEvent = (place: EventPlace, hash: Uint8Array, inner: Inner): LogEvent => ({
  id: toHex(hash),
  space: place.space,
  lane: place.lane,
  seq: place.seq,
  lamport: inner.lamport,
  position: place.position,
  at: inner.at,
  zone: inner.zone,
  type: inner.type,
  version: inner.version,
  payload: inner.payload,
})

/**
 * The contents of a run of kept entries; withdrawn ones, those that are not content, and those that `counts` says no to are left out.
 *
 * @param first place of the first entry
 */
export const readEntries = (first: EventPlace, entries: readonly Entry[], counts: (seq: number) => boolean): LogEvent[] =>
  entries.flatMap((entry, i) => {
    if (!entry.inner || entry.kind !== 'content' || !counts(first.seq + i)) return []
    return [logEvent({ ...first, seq: first.seq + i, position: first.position + i }, entry.hash, decodeTrustedInner(entry.inner))]
  })
