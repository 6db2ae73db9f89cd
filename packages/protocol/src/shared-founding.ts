import { concat, sameBytes } from './bytes.ts'
import { decodeFounding, type OwnFounding } from './founding.ts'
import { HASH_BYTES, VERSION } from './header.ts'
import { err, ok, type Result } from './result.ts'
import { TAGS } from './tags.ts'

/** One of the two lanes with which a shared space begins. */
export type FoundingLane = {
  /** Public head key (Ed25519). */
  readonly lane: Uint8Array
  /** Public wrap key (X25519). */
  readonly wrap: Uint8Array
}

/** How a shared space begins: both founding lanes in the order of sides, first the one who invited. */
export type SharedFounding = {
  readonly salt: Uint8Array
  readonly first: FoundingLane
  readonly second: FoundingLane
  /** Commitment to the first epoch's key. */
  readonly commitment: Uint8Array
  /** BLAKE2b-256 under the bond over everything before: only the two who hold the bond can have made it. */
  readonly mac: Uint8Array
}

export type FoundingRefusal = 'founding-length' | 'founding-version' | 'founding-kind' | 'founding-lanes'

/** Of a shared one: 226. */
export const SHARED_FOUNDING_BYTES = 2 + 7 * HASH_BYTES
const SHARED = 2

const unsigned = ({ salt, first, second, commitment }: Omit<SharedFounding, 'mac'>): Uint8Array => {
  const fields = [salt, first.lane, first.wrap, second.lane, second.wrap, commitment]
  if (fields.some(field => field.length !== HASH_BYTES)) throw new RangeError('a founding field of wrong width')
  return concat(Uint8Array.of(VERSION, SHARED), ...fields)
}

/** Exactly 226 bytes: version ‖ kind ‖ salt ‖ lane, wrap key of the first ‖ lane, wrap key of the second ‖ commitment ‖ MAC. */
export const encodeSharedFounding = (founding: SharedFounding): Uint8Array => {
  if (founding.mac.length !== HASH_BYTES) throw new RangeError('a founding field of wrong width')
  return concat(unsigned(founding), founding.mac)
}

/** What BLAKE2b-256 under the bond turns into the MAC: tag ‖ the record without it. */
export const foundingMacInput = (founding: Omit<SharedFounding, 'mac'>): Uint8Array => concat(TAGS.founding, unsigned(founding))

/** Reads the founding record of a shared space. Whether its MAC is right only a holder of the bond can say. */
export const decodeSharedFounding = (bytes: Uint8Array): Result<SharedFounding, FoundingRefusal> => {
  if (bytes.length !== SHARED_FOUNDING_BYTES) return err('founding-length')
  if (bytes[0] !== VERSION) return err('founding-version')
  if (bytes[1] !== SHARED) return err('founding-kind')
  const field = (i: number): Uint8Array => bytes.subarray(2 + i * HASH_BYTES, 2 + (i + 1) * HASH_BYTES)
  if (sameBytes(field(1), field(3))) return err('founding-lanes')
  return ok({
    salt: field(0),
    first: { lane: field(1), wrap: field(2) },
    second: { lane: field(3), wrap: field(4) },
    commitment: field(5),
    mac: field(6),
  })
}

/** Reads a founding record of either kind, told apart by its kind byte. */
export const readFounding = (
  bytes: Uint8Array,
): Result<({ readonly kind: 'own' } & OwnFounding) | ({ readonly kind: 'shared' } & SharedFounding), FoundingRefusal> => {
  const shared = bytes[1] === SHARED
  const read = shared ? decodeSharedFounding(bytes) : decodeFounding(bytes)
  if (!read.ok) return read
  return ok('first' in read.value ? { kind: 'shared', ...read.value } : { kind: 'own', ...read.value })
}
