import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameBytes } from './bytes.ts'
import { encodeFounding } from './founding.ts'
import { decodeSharedFounding, encodeSharedFounding, foundingMacInput, readFounding, type SharedFounding } from './shared-founding.ts'

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
const lane = fc.record({ lane: bytes, wrap: bytes })
const founding: fc.Arbitrary<SharedFounding> = fc
  .record({ salt: bytes, first: lane, second: lane, commitment: bytes, mac: bytes })
  .filter(({ first, second }) => !sameBytes(first.lane, second.lane))

describe('the founding record of a shared space', () => {
  test('[SP6] has 226 bytes and reads back, also where the kind is not known before', () => {
    fc.assert(
      fc.property(founding, one => {
        const encoded = encodeSharedFounding(one)
        expect(encoded).toHaveLength(226)
        expect(decodeSharedFounding(encoded)).toEqual({ ok: true, value: one })
        expect(readFounding(encoded)).toEqual({ ok: true, value: { kind: 'shared', ...one } })
      }),
    )
  })

  test('[SP6] another length, version or kind, and the same lane twice, are refused', () => {
    const [one] = fc.sample(founding, 1)
    if (!one) throw new Error('no record')
    const encoded = encodeSharedFounding(one)
    expect(readFounding(encoded.slice(1))).toEqual({ ok: false, error: 'founding-length' })
    expect(readFounding(encoded.with(0, 2))).toEqual({ ok: false, error: 'founding-version' })
    expect(decodeSharedFounding(encoded.with(1, 1))).toEqual({ ok: false, error: 'founding-kind' })
    expect(readFounding(encodeSharedFounding({ ...one, second: one.first }))).toEqual({ ok: false, error: 'founding-lanes' })
    expect(() => encodeSharedFounding({ ...one, mac: new Uint8Array(31) })).toThrow('width')
    expect(() => encodeSharedFounding({ ...one, first: { ...one.first, wrap: new Uint8Array(33) } })).toThrow('width')
  })

  test('[SP7] its MAC stands over everything else in it', () => {
    fc.assert(
      fc.property(founding, fc.nat({ max: 194 * 8 - 1 }), (one, bit) => {
        const encoded = encodeSharedFounding(one)
        const turned = encoded.with(bit >> 3, (encoded[bit >> 3] ?? 0) ^ (1 << (bit & 7)))
        const read = decodeSharedFounding(turned)
        return !read.ok || !sameBytes(foundingMacInput(read.value), foundingMacInput(one))
      }),
    )
  })

  test('[SP6] an own space is told apart by its kind', () => {
    const own = { salt: new Uint8Array(32), lane: new Uint8Array(32), wrap: new Uint8Array(32), commitment: new Uint8Array(32) }
    expect(readFounding(encodeFounding(own))).toEqual({ ok: true, value: { kind: 'own', ...own } })
  })
})
