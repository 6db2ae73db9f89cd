import { decode } from 'cborg'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeCanonical, decodeTrusted, encodeCanonical } from './cbor.ts'
import { scanCbor } from './cbor-scan.ts'
import { fromHex, sameBytes, toHex } from './bytes.ts'

const limits = { bytes: 63_484, depth: 32 }

const text = fc.string({ unit: 'binary' }).filter(one => !one.startsWith('\ufeff'))
const leaf = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (Object.is(value, -0) ? 0 : value)),
  text,
  fc.uint8Array({ maxLength: 40 }),
  fc.boolean(),
  fc.constant(null),
)
const value = fc.letrec(tie => ({
  any: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(text, tie('any'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).any

const isWellFormed = (bytes: readonly number[]): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
    return true
  } catch {
    return false
  }
}

describe('content', () => {
  test('[CB1] what is written reads back, the trusting way, too, and has one form', () => {
    fc.assert(
      fc.property(value, one => {
        const bytes = encodeCanonical(one)
        expect(decodeCanonical(bytes, limits)).toEqual({ ok: true, value: one })
        expect(decodeTrusted(bytes)).toEqual(one)
        expect(toHex(encodeCanonical(decodeTrusted(bytes)))).toBe(toHex(bytes))
      }),
    )
  })

  test('[CB1] what is built of bytes that pass is what a decoder of others makes of them', () => {
    fc.assert(
      fc.property(value, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 2 }), (one, changes) => {
        const bytes = encodeCanonical(one)
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        const read = decodeCanonical(bytes, limits)
        fc.pre(read.ok)
        expect(read).toEqual({ ok: true, value: decode(bytes, { strict: true, rejectDuplicateMapKeys: true }) })
      }),
      { numRuns: 500 },
    )
  })

  test('[CB1] any flipped bit is refused or is the one form of another value', () => {
    fc.assert(
      fc.property(value, fc.nat(), (one, bit) => {
        const bytes = encodeCanonical(one)
        const at = bit % bytes.length
        const turned = bytes.with(at, (bytes[at] ?? 0) ^ (1 << (bit & 7)))
        const read = decodeCanonical(turned, limits)
        return !read.ok || sameBytes(encodeCanonical(read.value), turned)
      }),
    )
  })

  test('[CB1] random bytes are refused or are the one form of a value', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        const read = decodeCanonical(bytes, limits)
        return !read.ok || sameBytes(encodeCanonical(read.value), bytes)
      }),
      { numRuns: 2000 },
    )
  })

  test('[CB1] of all 65,536 halves exactly those are read that are written so', () => {
    const wrong = Array.from({ length: 65_536 }, (_, half) => Uint8Array.of(0xf9, half >> 8, half & 255)).filter(bytes => {
      const value = new DataView(bytes.buffer).getFloat16(1)
      const written = Number.isFinite(value) && sameBytes(encodeCanonical(value), bytes)
      return decodeCanonical(bytes, limits).ok !== written
    })
    expect(wrong).toEqual([])
  })

  test('[CB2] text is read if and only if it is UTF-8', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }).map(one => Array.from(new TextEncoder().encode(one))),
      fc.array(fc.integer({ min: 0x70, max: 0xff }), { maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), pieces => {
        const text = pieces.flat().slice(0, 23)
        const bytes = Uint8Array.from([0x60 + text.length, ...text])
        const marked = text[0] === 0xef && text[1] === 0xbb && text[2] === 0xbf
        expect(decodeCanonical(bytes, limits).ok).toBe(isWellFormed(text) && !marked)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['a longer number than needed', '1800'],
    ['a longer length than needed', '780161'],
    ['keys out of order', 'a2616201616101'],
    ['a key twice', 'a2616101616102'],
    ['a double that fits in half', 'fb3ff8000000000000'],
    ['a whole number as a float', 'f93c00'],
    ['minus zero', 'f98000'],
    ['bytes after the end', '0000'],
  ])('[CB1] %s is refused', (_what, hex) => {
    expect(decodeCanonical(fromHex(hex), limits)).toEqual({ ok: false, error: 'cbor-form' })
  })

  test.each([
    ['undefined', 'f7'],
    ['not a number', 'f97e00'],
    ['infinity', 'f97c00'],
    ['a number beyond what is safe', '1b0020000000000000'],
    ['a negative number beyond what is safe', '3b001fffffffffffff'],
    ['a tag', 'c11a00000000'],
    ['an endless array', '9f01ff'],
    ['a map with numbers for keys', 'a10102'],
    ['text that is not UTF-8', '62c328'],
    ['half a surrogate', '63eda080'],
    ['an unnamed simple value', 'f8ff'],
    ['a text that begins with a byte order mark', '64efbbbf61'],
  ])('[CB2] %s is refused', (_what, hex) => {
    expect(decodeCanonical(fromHex(hex), limits)).toEqual({ ok: false, error: 'cbor-form' })
  })

  test('[CB3] deep and huge input is refused before anything is built', () => {
    const started = performance.now()
    const deep = new Uint8Array(63_000).fill(0x81)
    expect(scanCbor(deep, limits)).toEqual({ ok: false, error: 'cbor-depth' })
    expect(scanCbor(new Uint8Array(5_000_000), limits)).toEqual({ ok: false, error: 'cbor-size' })
    for (const claim of ['9affffffff', 'baffffffff', '5bffffffffffffffff', '7b7fffffffffffffff', '9b0020000000000000']) {
      expect(decodeCanonical(fromHex(claim), limits)).toEqual({ ok: false, error: 'cbor-truncated' })
    }
    expect(decodeCanonical(fromHex('19'), limits)).toEqual({ ok: false, error: 'cbor-truncated' })
    expect(decodeCanonical(new Uint8Array(), limits)).toEqual({ ok: false, error: 'cbor-truncated' })
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('[CB3] 32 levels are read, 33 are not', () => {
    const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>(inner => [inner], 1)
    expect(decodeCanonical(encodeCanonical(nested(32)), limits).ok).toBe(true)
    expect(decodeCanonical(encodeCanonical(nested(33)), limits)).toEqual({ ok: false, error: 'cbor-depth' })
  })
})
