import { compareBytes } from './bytes.ts'
import { decodeCanonical, decodeTrusted, encodeCanonical } from './cbor.ts'
import type { CborRefusal } from './cbor-scan.ts'
import { HASH_BYTES } from './header.ts'
import { MAX_CONTENT } from './padding.ts'
import { err, ok, type Result } from './result.ts'

/** What a body says once it is opened. */
export type Inner = {
  /** `word/happened`. */
  readonly type: string
  /** Schema version of the payload, from 1. */
  readonly version: number
  /** 1 + the greatest of the event before and of all that is seen. */
  readonly lamport: number
  /** Claimed time, milliseconds since 1970 UTC. */
  readonly at: number
  /** Claimed IANA time zone. */
  readonly zone: string
  /** Newest event hashes fetched from other lanes, ascending; empty in events that nobody gave to anybody. */
  readonly seen: readonly Uint8Array[]
  readonly payload: unknown
}

export type InnerRefusal =
  | CborRefusal
  | 'inner-shape'
  | 'inner-type'
  | 'inner-version'
  | 'inner-lamport'
  | 'inner-time'
  | 'inner-zone'
  | 'inner-seen'

/** Bounds on what one body may hold. */
export const INNER_LIMITS = { bytes: MAX_CONTENT, depth: 32 } as const
/** Most hashes of other lanes' events that one body may name as seen. */
export const MAX_SEEN = 64
const MAX_TIME = 8_640_000_000_000_000
const TYPE = /^[a-z][a-z0-9-]{0,39}\/[a-z][a-z0-9-]{0,39}$/u
const ZONE = /^[A-Za-z0-9_+\-/]{1,64}$/u

const whole = (value: unknown, from: number, to: number): value is number =>
  Number.isSafeInteger(value) && Number(value) >= from && Number(value) <= to

const ascending = (hashes: readonly Uint8Array[]): boolean =>
  hashes.every((hash, i) => {
    const before = hashes[i - 1]
    return before === undefined || compareBytes(before, hash) < 0
  })

const isSeen = (value: unknown): value is Uint8Array[] =>
  Array.isArray(value) &&
  value.length <= MAX_SEEN &&
  value.every(hash => hash instanceof Uint8Array && hash.length === HASH_BYTES) &&
  ascending(value)

const shape = (value: unknown): Result<Inner, InnerRefusal> => {
  if (!Array.isArray(value) || value.length !== 7) return err('inner-shape')
  const [type, version, lamport, at, zone, seen, payload]: unknown[] = value
  if (typeof type !== 'string' || !TYPE.test(type)) return err('inner-type')
  if (!whole(version, 1, 65_535)) return err('inner-version')
  if (!whole(lamport, 1, Number.MAX_SAFE_INTEGER)) return err('inner-lamport')
  if (!whole(at, -MAX_TIME, MAX_TIME)) return err('inner-time')
  if (typeof zone !== 'string' || !ZONE.test(zone)) return err('inner-zone')
  if (!isSeen(seen)) return err('inner-seen')
  return ok({ type, version, lamport, at, zone, seen, payload })
}

/** Reads an opened body that anybody may have made. */
export const decodeInner = (bytes: Uint8Array): Result<Inner, InnerRefusal> => {
  const value = decodeCanonical(bytes, INNER_LIMITS)
  return value.ok ? shape(value.value) : value
}

/**
 * The bytes of a body before padding, and the value exactly as every later reader will get it (a lone surrogate becomes U+FFFD).
 * What could not be read back is refused here, before it is kept.
 */
export const encodeInner = (inner: Inner): Result<{ readonly bytes: Uint8Array; readonly read: Inner }, InnerRefusal> => {
  let bytes: Uint8Array
  try {
    bytes = encodeCanonical([inner.type, inner.version, inner.lamport, inner.at, inner.zone, inner.seen, inner.payload])
  } catch {
    return err('cbor-form')
  }
  const read = decodeInner(bytes)
  return read.ok ? ok({ bytes, read: read.value }) : read
}

/** Reads an inner that was checked when it was written and has lain under a MAC since. */
export const decodeTrustedInner = (bytes: Uint8Array): Inner => {
  const [type, version, lamport, at, zone, seen, payload] = decodeTrusted(bytes) as [
    string,
    number,
    number,
    number,
    string,
    Uint8Array[],
    unknown,
  ]
  return { type, version, lamport, at, zone, seen, payload }
}
