import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameBytes } from './bytes.ts'
import {
  decodeAdmit,
  decodeClose,
  decodeLeave,
  decodeWithdraw,
  encodeAdmit,
  encodeClose,
  encodeLeave,
  encodeWithdraw,
} from './public-body.ts'

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const at = fc.nat({ max: 8.64e15 })
const admit = fc.record({ at, role: fc.constantFrom('device', 'recovery'), lane: bytes(32), wrap: bytes(32), proof: bytes(64) })
const close = fc.record({ at, lane: bytes(32), count: fc.maxSafeNat(), last: bytes(32) })
const withdraw = fc.record({ at, lane: bytes(32), seq: fc.maxSafeNat(), bodyHash: bytes(32) })
const leave = fc.record({ at })

/** One flipped bit or another length: refused, or the one form of another body. */
const keepsItsForm = <B>(
  encoded: Uint8Array,
  bit: number,
  decode: (read: Uint8Array) => { ok: true; value: B } | { ok: false; error: string },
  encode: (body: B) => Uint8Array,
) => {
  const place = (bit >> 3) % encoded.length
  const turned = encoded.with(place, (encoded[place] ?? 0) ^ (1 << (bit & 7)))
  const read = decode(turned)
  expect(decode(encoded.slice(0, place))).toEqual({ ok: false, error: 'public-length' })
  expect(decode(Uint8Array.from([...encoded, 0]))).toEqual({ ok: false, error: 'public-length' })
  expect(read.ok ? sameBytes(encode(read.value), turned) : read.error === 'public-field').toBe(true)
}

describe('public bodies', () => {
  test('[PU1] admissions read back; changed ones have one form', () => {
    fc.assert(
      fc.property(admit, fc.nat(), (one, bit) => {
        expect(encodeAdmit(one)).toHaveLength(137)
        expect(decodeAdmit(encodeAdmit(one))).toEqual({ ok: true, value: one })
        keepsItsForm(encodeAdmit(one), bit, decodeAdmit, encodeAdmit)
      }),
    )
  })

  test('[PU2] closes read back; changed ones have one form', () => {
    fc.assert(
      fc.property(close, fc.nat(), (one, bit) => {
        expect(encodeClose(one)).toHaveLength(80)
        expect(decodeClose(encodeClose(one))).toEqual({ ok: true, value: one })
        keepsItsForm(encodeClose(one), bit, decodeClose, encodeClose)
      }),
    )
  })

  test('[PU3] withdrawals read back; changed ones have one form', () => {
    fc.assert(
      fc.property(withdraw, fc.nat(), (one, bit) => {
        expect(encodeWithdraw(one)).toHaveLength(80)
        expect(decodeWithdraw(encodeWithdraw(one))).toEqual({ ok: true, value: one })
        keepsItsForm(encodeWithdraw(one), bit, decodeWithdraw, encodeWithdraw)
      }),
    )
  })

  test('[PU4] leaves read back; changed ones have one form', () => {
    fc.assert(
      fc.property(leave, fc.nat(), (one, bit) => {
        expect(encodeLeave(one)).toHaveLength(8)
        expect(decodeLeave(encodeLeave(one))).toEqual({ ok: true, value: one })
        keepsItsForm(encodeLeave(one), bit, decodeLeave, encodeLeave)
      }),
    )
  })

  test('[PU1] no role but device and recovery, no time that no calendar has', () => {
    const [one] = fc.sample(admit, 1)
    if (!one) throw new Error('no admission')
    expect(decodeAdmit(encodeAdmit(one).with(8, 3))).toEqual({ ok: false, error: 'public-field' })
    expect(decodeAdmit(encodeAdmit(one).with(0, 1))).toEqual({ ok: false, error: 'public-field' })
    expect(() => encodeAdmit({ ...one, at: 9e15 })).toThrow('not the body of admit')
    expect(() => encodeAdmit({ ...one, lane: new Uint8Array(31) })).toThrow('not the body of admit')
  })
})
