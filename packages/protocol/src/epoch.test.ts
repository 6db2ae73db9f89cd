import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareBytes, sameBytes, toHex } from './bytes.ts'
import { decodeEpoch, encodeEpoch, type EpochBody } from './epoch.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const names = (maxLength: number) =>
  fc.uniqueArray(bytes(32), { minLength: 1, maxLength, selector: toHex }).map(all => all.toSorted(compareBytes))
const body: fc.Arbitrary<EpochBody> = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 32 - 1 }), bytes(32), bytes(32), bytes(32), names(4), names(6), bytes(48))
  .map(([generation, salt, commitment, ephemeral, parents, lanes, sealed]) => ({
    generation,
    salt,
    commitment,
    ephemeral,
    parents: parents.map(epoch => ({ epoch, sealed })),
    wraps: lanes.map(lane => ({ lane, sealed })),
  }))

describe('the body of an epoch', () => {
  test('[EP1] reads back', () => {
    fc.assert(
      fc.property(body, one => {
        expect(decodeEpoch(encodeEpoch(one))).toEqual({ ok: true, value: one })
      }),
    )
  })

  test('[EP1] any flipped bit or other length is refused or is the one form of another body', () => {
    fc.assert(
      fc.property(body, fc.nat(), (one, bit) => {
        const encoded = encodeEpoch(one)
        const at = (bit >> 3) % encoded.length
        const turned = encoded.with(at, (encoded[at] ?? 0) ^ (1 << (bit & 7)))
        const read = decodeEpoch(turned)
        const cut = decodeEpoch(encoded.slice(0, at))
        return !cut.ok && cut.error === 'epoch-length' && (!read.ok || sameBytes(encodeEpoch(read.value), turned))
      }),
    )
  })

  test('[EP1] doubles, disorder, nobody and generation 0 are refused', () => {
    const [one] = fc.sample(
      body.filter(({ wraps }) => wraps.length > 1),
      1,
    )
    if (!one) throw new Error('no body')
    const [wrap, other] = one.wraps
    if (!wrap || !other) throw new Error('no wraps')
    for (const wrong of [
      { wraps: [wrap, wrap] },
      { wraps: [other, wrap] },
      { wraps: [] },
      { parents: [] },
      { generation: 0 },
      { salt: new Uint8Array(31) },
    ]) {
      expect(() => encodeEpoch({ ...one, ...wrong })).toThrow('not the body')
    }
    const encoded = encodeEpoch(one)
    expect(decodeEpoch(encoded.fill(0, 0, 4))).toEqual({ ok: false, error: 'epoch-field' })
  })
})
