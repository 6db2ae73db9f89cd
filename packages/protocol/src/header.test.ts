import { blake2b } from '@noble/hashes/blake2.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameBytes, toHex } from './bytes.ts'
import { decodeHeader, encodeHeader, eventHashInput, KINDS, type Header, type Kind } from './header.ts'

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })
const header = fc.record<Header>({
  kind: fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
  space: bytes,
  lane: bytes,
  seq: fc.maxSafeNat(),
  epoch: bytes,
  prev: bytes,
  bodyHash: bytes,
})
const eventHash = (encoded: Uint8Array): string => toHex(blake2b(eventHashInput(encoded), { dkLen: 32 }))

describe('headers', () => {
  test('[EV1] they have 170 bytes and read back', () => {
    fc.assert(
      fc.property(header, one => {
        const encoded = encodeHeader(one)
        expect(encoded.length).toBe(170)
        expect(decodeHeader(encoded)).toEqual({ ok: true, value: one })
      }),
    )
  })

  test('[EV1, EV2] any flipped bit is refused or read as another header, and gives another hash', () => {
    fc.assert(
      fc.property(header, fc.nat({ max: 170 * 8 - 1 }), (one, bit) => {
        const encoded = encodeHeader(one)
        const turned = encoded.with(bit >> 3, (encoded[bit >> 3] ?? 0) ^ (1 << (bit & 7)))
        expect(eventHash(turned)).not.toBe(eventHash(encoded))
        const read = decodeHeader(turned)
        return read.ok ? sameBytes(encodeHeader(read.value), turned) : ['version', 'kind', 'seq'].includes(read.error)
      }),
    )
  })

  test('[EV1] another length, version, kind or a seq beyond 2⁵³ − 1 is refused by name', () => {
    const [one] = fc.sample(header, 1)
    if (!one) throw new Error('no header')
    const encoded = encodeHeader(one)
    expect(decodeHeader(encoded.slice(1))).toEqual({ ok: false, error: 'header-length' })
    expect(decodeHeader(new Uint8Array(171))).toEqual({ ok: false, error: 'header-length' })
    expect(decodeHeader(encoded.with(0, 2))).toEqual({ ok: false, error: 'version' })
    expect(decodeHeader(encoded.with(1, 0))).toEqual({ ok: false, error: 'kind' })
    expect(decodeHeader(encoded.with(66, 1))).toEqual({ ok: false, error: 'seq' })
    expect(() => encodeHeader({ ...one, seq: -1 })).toThrow('unsigned')
    expect(() => encodeHeader({ ...one, lane: new Uint8Array(31) })).toThrow('31 bytes')
  })
})
