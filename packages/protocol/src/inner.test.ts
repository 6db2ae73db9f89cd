import { describe, expect, test } from 'vitest'
import { encodeCanonical } from './cbor.ts'
import { decodeInner, encodeInner, type Inner } from './inner.ts'

const noted: Inner = {
  type: 'check-in/noted',
  version: 1,
  lamport: 4,
  at: 1_790_000_000_000,
  zone: 'Europe/Dublin',
  seen: [],
  payload: { felt: 'braced' },
}
const hashOf = (first: number): Uint8Array => new Uint8Array(32).with(0, first)
const bytesOf = (one: Inner): Uint8Array => encodeCanonical([one.type, one.version, one.lamport, one.at, one.zone, one.seen, one.payload])
const refusalOf = (bytes: Uint8Array): string => {
  const read = decodeInner(bytes)
  return read.ok ? 'none' : read.error
}

describe('the seven parts of a content', () => {
  test('[IN1] they read back as they were written', () => {
    expect(encodeInner(noted)).toEqual({ ok: true, value: { bytes: bytesOf(noted), read: noted } })
  })

  test('[IN1] fewer, more, or something else is refused', () => {
    for (const wrong of [{}, 'text', null, [], ['a/b', 1, 1, 0, 'UTC', []], ['a/b', 1, 1, 0, 'UTC', [], 1, 1]])
      expect(refusalOf(encodeCanonical(wrong))).toBe('inner-shape')
  })

  test.each([
    ['inner-type', { type: 'noted' }],
    ['inner-type', { type: 'check-in/Noted' }],
    ['inner-type', { type: `${'a'.repeat(41)}/b` }],
    ['inner-version', { version: 0 }],
    ['inner-version', { version: 65_536 }],
    ['inner-lamport', { lamport: 0 }],
    ['inner-time', { at: 0.5 }],
    ['inner-time', { at: 8.64e15 + 1 }],
    ['inner-zone', { zone: '' }],
    ['inner-zone', { zone: 'Europe Dublin' }],
    ['inner-zone', { zone: 'a'.repeat(65) }],
  ])('[IN1, IN2] %s: %o', (reason, change) => {
    expect(refusalOf(bytesOf({ ...noted, ...change }))).toBe(reason)
    expect(encodeInner({ ...noted, ...change })).toEqual({ ok: false, error: reason })
  })

  test('[IN4] what was seen is ascending, unique, 32 bytes each, 64 at most', () => {
    const seen = (hashes: readonly Uint8Array[]) => refusalOf(bytesOf({ ...noted, seen: hashes }))
    expect(seen([hashOf(1), hashOf(2)])).toBe('none')
    expect(seen(Array.from({ length: 64 }, (_, i) => hashOf(i)))).toBe('none')
    expect(seen([hashOf(2), hashOf(1)])).toBe('inner-seen')
    expect(seen([hashOf(1), hashOf(1)])).toBe('inner-seen')
    expect(seen([new Uint8Array(31)])).toBe('inner-seen')
    expect(seen(Array.from({ length: 65 }, (_, i) => hashOf(i)))).toBe('inner-seen')
  })

  test('[IN5] half a letter is kept as every reader will read it', () => {
    const encoded = encodeInner({ ...noted, payload: { text: 'half \ud83d' } })
    expect(encoded).toMatchObject({ ok: true, value: { read: { payload: { text: 'half \ufffd' } } } })
  })

  test('[IN5] a byte order mark that came with a paste is dropped, inside a text it stays', () => {
    const long = 'pasted from a page that somebody saved long ago'
    const encoded = encodeInner({ ...noted, payload: [`\ufeff${long}`, '\ufeff\ufeffa', { '\ufeffkey': '\ufeff' }, `a\ufeff`] })
    expect(encoded).toMatchObject({ ok: true, value: { read: { payload: [long, 'a', { key: '' }, 'a\ufeff'] } } })
  })

  test('[IN5] what has no form is refused before it is kept', () => {
    for (const payload of [undefined, { a: undefined }, () => 1, Number.NaN, Infinity, 10n ** 30n, new Map([[1, 2]])]) {
      expect(encodeInner({ ...noted, payload })).toEqual({ ok: false, error: 'cbor-form' })
    }
    expect(encodeInner({ ...noted, payload: 'x'.repeat(70_000) })).toEqual({ ok: false, error: 'cbor-size' })
  })
})
