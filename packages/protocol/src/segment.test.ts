import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameBytes } from './bytes.ts'
import { KINDS, type Kind } from './header.ts'
import { decodeSegment, encodeSegment, SEGMENT_EVENTS, type Entry, type Segment } from './segment.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const epochs = fc.constantFrom(...[1, 2, 3].map(fill => new Uint8Array(32).fill(fill)))
const entry: fc.Arbitrary<Entry> = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
  epoch: epochs,
  nonce: bytes(24),
  bodyHash: bytes(32),
  hash: bytes(32),
  inner: fc.option(fc.uint8Array({ maxLength: 90 }), { nil: undefined }),
})
const segment: fc.Arbitrary<Segment> = fc.record({
  space: bytes(32),
  lane: bytes(32),
  first: fc.maxSafeNat(),
  prev: bytes(32),
  signature: fc.option(bytes(64), { nil: undefined }),
  entries: fc.array(entry, { minLength: 1, maxLength: 20 }),
})

describe('segments', () => {
  test('[SG2] they read back', () => {
    fc.assert(
      fc.property(segment, one => {
        expect(decodeSegment(encodeSegment(one))).toEqual({ ok: true, value: one })
      }),
    )
  })

  test('[SG2] cut or lengthened ones are refused', () => {
    fc.assert(
      fc.property(segment, fc.nat(), (one, cut) => {
        const encoded = encodeSegment(one)
        expect(decodeSegment(encoded.slice(0, cut % encoded.length)).ok).toBe(false)
        expect(decodeSegment(Uint8Array.from([...encoded, 0])).ok).toBe(false)
      }),
    )
  })

  test('[SG2] flipped bits are refused or have one form', () => {
    fc.assert(
      fc.property(segment, fc.nat(), (one, bit) => {
        const encoded = encodeSegment(one)
        const at = bit % encoded.length
        const turned = encoded.with(at, (encoded[at] ?? 0) ^ (1 << (bit & 7)))
        const read = decodeSegment(turned)
        return !read.ok || sameBytes(encodeSegment(read.value), turned)
      }),
      { numRuns: 500 },
    )
  })

  test('[SG1] a segment holds 1 to 256 events', () => {
    const [one] = fc.sample(segment, 1)
    const [first] = one?.entries ?? []
    if (!one || !first) throw new Error('no segment')
    const of = (length: number) => encodeSegment({ ...one, entries: Array.from({ length }, () => first) })
    expect(decodeSegment(of(SEGMENT_EVENTS)).ok).toBe(true)
    expect(() => of(SEGMENT_EVENTS + 1)).toThrow('257 events')
    expect(() => of(0)).toThrow('0 events')
  })
})
