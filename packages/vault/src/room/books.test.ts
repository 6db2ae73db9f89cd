import { encodeCanonical, SIDES } from '@dropwise/protocol'
import { expect, test } from 'vitest'
import { decodeKeys, encodeKeys } from './books.ts'

const bytes = (of: number): Uint8Array => new Uint8Array(32).fill(of)

test('keys that were kept before a copy’s lane was kept with them are read, and written as they were', () => {
  const kept = encodeCanonical([2, bytes(1), bytes(2), SIDES.second, bytes(3), [[bytes(4), bytes(5), 7]]])
  const read = decodeKeys(kept)
  expect(read).toMatchObject({ side: 'second', epochs: [{ generation: 7 }] })
  expect('copySecret' in read).toBe(false)
  expect(encodeKeys(read).toHex()).toBe(kept.toHex())
  expect(decodeKeys(encodeKeys({ ...read, copySecret: bytes(9) })).copySecret?.toHex()).toBe(bytes(9).toHex())
})

test('keys of the first rooms, which had one lane and no bond, are read', () => {
  const read = decodeKeys(encodeCanonical([1, bytes(1), bytes(3), [[bytes(4), bytes(5)]]]))
  expect(read).toMatchObject({ bond: undefined, side: 'first', epochs: [{ generation: 0 }] })
  expect(read.laneSecret.toHex()).toBe(bytes(3).toHex())
})
