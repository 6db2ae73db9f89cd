import { compareBytes, concat, err, ok, sameBytes, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'

// CPACE-RISTR255-SHA512 in the parallel setting, as draft-irtf-cfrg-cpace-21 writes it; its names are kept.

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text)
const DSI = ascii('CPaceRistretto255')
const DSI_ISK = ascii('CPaceRistretto255_ISK')
const ORDERED = ascii('oc')
/** Input block of SHA-512. */
const S_IN_BYTES = 128
const SHARE_BYTES = 32

/** Why the other's share is refused. */
export type ShareRefusal = 'share-length' | 'identity' | 'not-an-element' | 'own-share'

/** Length in LEB128, then the bytes. */
const prependLen = (bytes: Uint8Array): Uint8Array => {
  const length: number[] = []
  let left = bytes.length
  while (left >= 128) {
    length.push((left & 127) | 128)
    left >>>= 7
  }
  return concat(Uint8Array.of(...length, left), bytes)
}

const lvCat = (...parts: readonly Uint8Array[]): Uint8Array => concat(...parts.map(prependLen))

/** What the generator is hashed from: the password stands alone in the first block. */
export const generatorString = (prs: Uint8Array, ci: Uint8Array, sid: Uint8Array): Uint8Array => {
  const pad = Math.max(0, S_IN_BYTES - 1 - prependLen(prs).length - prependLen(DSI).length)
  return lvCat(DSI, prs, new Uint8Array(pad), ci, sid)
}

/** The generator that both sides have if they have the same password. */
export const calculateGenerator = (suite: Suite, prs: Uint8Array, ci: Uint8Array, sid: Uint8Array): Uint8Array =>
  suite.ristretto.fromHash(suite.sha512(generatorString(prs, ci, sid)))

/** A share of this scalar. Throws in the one case of 2²⁵² in which there is none. */
export const shareOf = (suite: Suite, scalar: Uint8Array, generator: Uint8Array): Uint8Array => {
  const share = suite.ristretto.multiply(scalar, generator)
  if (!share) throw new RangeError('a scalar that gives no share')
  return share
}

/** A share, and what its side says beside it. */
export type Said = { readonly share: Uint8Array; readonly ad: Uint8Array }

/** The session key (64 bytes), the same on both sides if both had the same password. Refuses what no honest side sends. */
export const sessionKey = (
  suite: Suite,
  sid: Uint8Array,
  scalar: Uint8Array,
  mine: Said,
  theirs: Said,
): Result<Uint8Array, ShareRefusal> => {
  const { share } = theirs
  if (share.length !== SHARE_BYTES) return err('share-length')
  if (share.every(byte => byte === 0)) return err('identity')
  if (!suite.ristretto.isElement(share)) return err('not-an-element')
  if (sameBytes(share, mine.share)) return err('own-share')
  const product = suite.ristretto.multiply(scalar, share)
  if (!product) return err('identity')
  const both = [lvCat(mine.share, mine.ad), lvCat(theirs.share, theirs.ad)].toSorted((a, b) => compareBytes(b, a))
  const key = suite.sha512(concat(lvCat(DSI_ISK, sid, product), ORDERED, ...both))
  suite.wipe(product)
  return ok(key)
}
