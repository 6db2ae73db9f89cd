import { compareBytes, concat, viewOf } from './bytes.ts'
import { HASH_BYTES, LANE_BYTES } from './header.ts'
import { err, ok, type Result } from './result.ts'
import { TAGS } from './tags.ts'

/** A key of 32 bytes, sealed: with its tag 48. */
export const SEALED_KEY_BYTES = 48
/** Most epochs that one may follow, and most lanes that its key may be wrapped to (SPEC). They bound what a body makes others work out. */
export const MAX_PARENTS = 16
/** See `MAX_PARENTS`. */
export const MAX_WRAPS = 64

/** The public body of an epoch event. Both lists ascend by their first field. */
export type EpochBody = {
  readonly generation: number
  readonly salt: Uint8Array
  readonly commitment: Uint8Array
  /** Public X25519 key made for this event alone. */
  readonly ephemeral: Uint8Array
  readonly parents: readonly { readonly epoch: Uint8Array; readonly sealed: Uint8Array }[]
  readonly wraps: readonly { readonly lane: Uint8Array; readonly sealed: Uint8Array }[]
}

export type EpochBodyRefusal = 'epoch-length' | 'epoch-field'

const FIXED = 4 + 3 * HASH_BYTES + 2
const ROW = HASH_BYTES + SEALED_KEY_BYTES

const ascending = (names: readonly Uint8Array[]): boolean =>
  names.every((name, i) => {
    const before = names[i - 1]
    return before === undefined || compareBytes(before, name) < 0
  })

const fits = (body: EpochBody): boolean =>
  body.generation >= 1 &&
  body.parents.length >= 1 &&
  body.parents.length <= MAX_PARENTS &&
  body.wraps.length >= 1 &&
  body.wraps.length <= MAX_WRAPS &&
  ascending(body.parents.map(({ epoch }) => epoch)) &&
  ascending(body.wraps.map(({ lane }) => lane))

/** The bytes of an epoch's body. Throws when a width, a number or an order is wrong. */
export const encodeEpoch = (body: EpochBody): Uint8Array => {
  const generation = new Uint8Array(4)
  viewOf(generation).setUint32(0, body.generation)
  const counts = Uint8Array.of(body.parents.length, body.wraps.length)
  const rows = [
    ...body.parents.flatMap(({ epoch, sealed }) => [epoch, sealed]),
    ...body.wraps.flatMap(({ lane, sealed }) => [lane, sealed]),
  ]
  const out = concat(generation, body.salt, body.commitment, body.ephemeral, counts, ...rows)
  const width = FIXED + (body.parents.length + body.wraps.length) * ROW
  if (out.length !== width || !fits(body)) throw new RangeError('not the body of an epoch')
  return out
}

/** Reads the body of an epoch event; fields are views into `bytes`. */
export const decodeEpoch = (bytes: Uint8Array): Result<EpochBody, EpochBodyRefusal> => {
  if (bytes.length < FIXED) return err('epoch-length')
  const parents = bytes[FIXED - 2] ?? 0
  const wraps = bytes[FIXED - 1] ?? 0
  if (bytes.length !== FIXED + (parents + wraps) * ROW) return err('epoch-length')
  const row = (i: number): { name: Uint8Array; sealed: Uint8Array } => {
    const at = FIXED + i * ROW
    return { name: bytes.subarray(at, at + LANE_BYTES), sealed: bytes.subarray(at + LANE_BYTES, at + ROW) }
  }
  const body: EpochBody = {
    generation: viewOf(bytes).getUint32(0),
    salt: bytes.subarray(4, 36),
    commitment: bytes.subarray(36, 68),
    ephemeral: bytes.subarray(68, 100),
    parents: Array.from({ length: parents }, (_, i) => row(i)).map(({ name, sealed }) => ({ epoch: name, sealed })),
    wraps: Array.from({ length: wraps }, (_, i) => row(parents + i)).map(({ name, sealed }) => ({ lane: name, sealed })),
  }
  return fits(body) ? ok(body) : err('epoch-field')
}

/** What BLAKE2b-256 under the bond turns into a wrapping key. */
export const wrapInput = (wrap: { shared: Uint8Array; ephemeral: Uint8Array; wrapKey: Uint8Array; lane: Uint8Array }): Uint8Array =>
  concat(TAGS.epochWrap, wrap.shared, wrap.ephemeral, wrap.wrapKey, wrap.lane)

/** What BLAKE2b-256 under an epoch's key turns into the key that seals a parent's. */
export const parentInput = (parent: Uint8Array): Uint8Array => concat(TAGS.epochParent, parent)
