import { concat } from './bytes.ts'
import { HASH_BYTES, VERSION } from './header.ts'
import { err, ok, type Result } from './result.ts'
import { TAGS } from './tags.ts'

/** How an own space begins. A shared space begins with a record of another kind, see `shared-founding.ts`. */
export type OwnFounding = {
  /** 32 random bytes: two spaces are never the same. */
  readonly salt: Uint8Array
  /** The first lane's public head key. */
  readonly lane: Uint8Array
  /** The first lane's public wrap key (X25519): keys of later epochs are wrapped to it. */
  readonly wrap: Uint8Array
  /** Commitment to the first epoch's key. */
  readonly commitment: Uint8Array
}

/** Of an own space: 130. */
export const FOUNDING_BYTES = 2 + 4 * HASH_BYTES
const OWN = 1

/** Exactly 130 bytes: version ‖ kind ‖ salt ‖ lane ‖ wrap key ‖ commitment. */
export const encodeFounding = (founding: OwnFounding): Uint8Array => {
  const out = concat(Uint8Array.of(VERSION, OWN), founding.salt, founding.lane, founding.wrap, founding.commitment)
  const fields = [founding.salt, founding.lane, founding.wrap, founding.commitment]
  if (fields.some(field => field.length !== HASH_BYTES)) throw new RangeError('a founding field of wrong width')
  return out
}

/** Reads the founding record of an own space. */
export const decodeFounding = (bytes: Uint8Array): Result<OwnFounding, 'founding-length' | 'founding-version' | 'founding-kind'> => {
  if (bytes.length !== FOUNDING_BYTES) return err('founding-length')
  if (bytes[0] !== VERSION) return err('founding-version')
  if (bytes[1] !== OWN) return err('founding-kind')
  return ok({
    salt: bytes.subarray(2, 34),
    lane: bytes.subarray(34, 66),
    wrap: bytes.subarray(66, 98),
    commitment: bytes.subarray(98, 130),
  })
}

/** What BLAKE2b-256 turns into the space id: tag ‖ founding record. */
export const spaceIdInput = (encodedFounding: Uint8Array): Uint8Array => concat(TAGS.space, encodedFounding)

/** What BLAKE2b-256 under the epoch key turns into the commitment: tag ‖ salt of the founding record. */
export const commitmentInput = (salt: Uint8Array): Uint8Array => concat(TAGS.epochCommitment, salt)

/** What BLAKE2b-256 under the epoch key turns into the key that seals bodies: tag ‖ space id. */
export const contentKeyInput = (space: Uint8Array): Uint8Array => concat(TAGS.epochContent, space)
