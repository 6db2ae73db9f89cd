import { dayOf, type Event, type Party, type Upcast } from '@dropwise/domain/shared'
import { safeParse } from 'valibot'
import type { Concepts } from './concepts.ts'
import type { LogEntry } from './ports.ts'

/** What an entry turned out to be: an event, something from a newer Dropwise, or nothing that anybody can read. */
export type Decoded = { readonly kind: 'event'; readonly event: Event } | { readonly kind: 'newer' } | { readonly kind: 'unreadable' }

/** The word before the slash: `promise/made` belongs to `promise`. */
export const wordOf = (type: string): string => type.slice(0, type.indexOf('/'))

/** The version in which events of a type are written today: one more than the ways up to it. */
export const versionOf = (concepts: Concepts, type: string): number => (concepts[wordOf(type)]?.upcasts?.[type]?.length ?? 0) + 1

/**
 * Reads one entry of a log. Nothing of it is believed before its payload has the shape that its type promises.
 *
 * @param by whose lane it came from
 */
export const decode = (concepts: Concepts, entry: LogEntry, by: Party): Decoded => {
  const { id, space, lane, lamport, at, zone, type, version } = entry
  const concept = concepts[wordOf(type)]
  const shape = concept?.shapes[type]
  if (concept === undefined || shape === undefined || version > versionOf(concepts, type)) return { kind: 'newer' }
  const parsed = safeParse(shape, upcast(concept.upcasts?.[type], version, entry.payload))
  if (!parsed.success || !Number.isSafeInteger(at) || at < FIRST_INSTANT || at > LAST_INSTANT) return { kind: 'unreadable' }
  const envelope = { id, space, by, at, day: dayOf(at, zone), zone, order: { lamport, lane } }
  return { kind: 'event', event: { ...envelope, type, payload: parsed.output } }
}

/** A payload of any version of a type as one of the newest; undefined where this Dropwise does not know that version, or cannot read it. */
export const newest = (concepts: Concepts, type: string, version: number, payload: unknown): unknown =>
  version > versionOf(concepts, type) ? undefined : upcast(concepts[wordOf(type)]?.upcasts?.[type], version, payload)

/** The years 1 and 9987: days beyond them no longer sort as text. */
const FIRST_INSTANT = -62_135_000_000_000
const LAST_INSTANT = 253_000_000_000_000

const upcast = (ways: readonly Upcast[] = [], version: number, payload: unknown): unknown => {
  try {
    return ways.slice(version - 1).reduce((older, way) => way(older), payload)
  } catch {
    return undefined
  }
}
