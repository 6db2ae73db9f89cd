import { encode, rfc8949EncodeOptions, Token, Type } from 'cborg'
import { buildCbor } from './cbor-build.ts'
import { isOneForm } from './cbor-form.ts'
import { scanCbor, type CborLimits, type CborRefusal } from './cbor-scan.ts'
import { err, ok, type Result } from './result.ts'

/** Decoders drop a leading byte order mark, so that a text with one would not come back; it is dropped before it is kept. */
const withoutMark = (text: string): Token | null =>
  text.startsWith('\ufeff') ? new Token(Type.string, text.replace(/^\ufeff+/u, '')) : null
const CANONICAL = { ...rfc8949EncodeOptions, typeEncoders: { string: withoutMark } }

/**
 * The one CBOR form of a value (RFC 8949 §4.2.1). Throws on what has none: undefined, functions, infinities.
 * Byte order marks at the beginning of a text are dropped, half surrogates become U+FFFD.
 */
export const encodeCanonical = (value: unknown): Uint8Array => encode(value, CANONICAL)

/**
 * Reads CBOR that anybody may have made. First the cheap walk, then a walk that refuses what is not byte for byte the one form of its
 * value; only then anything is built.
 */
export const decodeCanonical = (bytes: Uint8Array, limits: CborLimits): Result<unknown, CborRefusal> => {
  const scanned = scanCbor(bytes, limits)
  if (!scanned.ok) return scanned
  return isOneForm(bytes) ? ok(buildCbor(bytes)) : err('cbor-form')
}

/** Reads CBOR that this device has checked before and kept under a MAC. Throws when it is broken after all. */
export const decodeTrusted = (bytes: Uint8Array): unknown => buildCbor(bytes)
