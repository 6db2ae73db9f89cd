// CPace once more, for tests: @noble/* and the draft only.
import { ristretto255, ristretto255_hasher } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'

const text = (letters: string): number[] => Array.from(letters, letter => letter.charCodeAt(0))
const lv = (bytes: Iterable<number>): number[] => {
  const all = [...bytes]
  return all.length < 128 ? [all.length, ...all] : [(all.length % 128) + 128, Math.floor(all.length / 128), ...all]
}
const little = (bytes: Uint8Array): bigint => bytes.reduceRight((number, byte) => number * 256n + BigInt(byte), 0n)

/** The generator of a password. */
export const twinGenerator = (prs: Uint8Array, ci: Uint8Array, sid: Uint8Array): Uint8Array => {
  const [dsi, password] = [lv(text('CPaceRistretto255')), lv(prs)]
  const zeros = Array.from({ length: Math.max(0, 127 - dsi.length - password.length) }, () => 0)
  const hashed = sha512(Uint8Array.from([...dsi, ...password, ...lv(zeros), ...lv(ci), ...lv(sid)]))
  return ristretto255_hasher.deriveToCurve?.(hashed).toBytes() ?? new Uint8Array()
}

/** A scalar times a point. Throws on what is no point. */
export const twinMultiply = (scalar: Uint8Array, point: Uint8Array): Uint8Array =>
  ristretto255.Point.fromBytes(point).multiply(little(scalar)).toBytes()

/** The session key of two shares, whoever asks. */
export const twinKey = (
  sid: Uint8Array,
  product: Uint8Array,
  a: { share: Uint8Array; ad: Uint8Array },
  b: { share: Uint8Array; ad: Uint8Array },
) => {
  const said = [a, b].map(({ share, ad }) => [...lv(share), ...lv(ad)])
  const hex = (one: number[]): string => Uint8Array.from(one).toHex()
  const [low, high] = said.toSorted((one, other) => (hex(one) < hex(other) ? -1 : 1))
  const key = [...lv(text('CPaceRistretto255_ISK')), ...lv(sid), ...lv(product), ...text('oc'), ...(high ?? []), ...(low ?? [])]
  return sha512(Uint8Array.from(key))
}
