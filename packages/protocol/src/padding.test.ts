import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameBytes } from './bytes.ts'
import { MAX_CONTENT, MAX_PADDED, pad, paddedLength, unpad } from './padding.ts'

/** Padmé as its paper writes it. */
const slowly = (length: number): number => {
  if (length <= 1024) return [256, 512, 1024].find(size => length <= size) ?? 0
  const e = Math.floor(Math.log2(length))
  const zeroBits = e - (Math.floor(Math.log2(e)) + 1)
  let padded = length
  while (padded % 2 ** zeroBits !== 0) padded += 1
  return padded
}

const content = fc.oneof(
  fc.uint8Array({ maxLength: 1100 }),
  fc.integer({ min: 1000, max: MAX_CONTENT }).map(length => new Uint8Array(length).fill(7)),
)

describe('padding', () => {
  test('[PA1] sizes are 256, 512, 1,024 and Padmé, as the slow way finds them', () => {
    const lengths = Array.from({ length: MAX_PADDED + 1 }, (_, length) => length)
    expect(lengths.filter(length => paddedLength(length) !== slowly(length))).toEqual([])
    expect([252, 253, 508, 509, 1020, 1021].map(length => pad(new Uint8Array(length)).length)).toEqual([256, 512, 512, 1024, 1024, 1088])
    expect(paddedLength(MAX_PADDED)).toBe(MAX_PADDED)
    expect(() => pad(new Uint8Array(MAX_CONTENT + 1))).toThrow('63484 fit')
  })

  test('[PA1] what is padded comes back', () => {
    fc.assert(
      fc.property(content, bytes => {
        expect(unpad(pad(bytes))).toEqual({ ok: true, value: bytes })
      }),
    )
  })

  test('[PA2] there is no other padded form: any flipped bit gives something else or is refused', () => {
    fc.assert(
      fc.property(content, fc.nat(), (bytes, bit) => {
        const padded = pad(bytes)
        const at = bit % padded.length
        const turned = padded.with(at, (padded[at] ?? 0) ^ (1 << (bit & 7)))
        const read = unpad(turned)
        return read.ok ? sameBytes(pad(read.value), turned) : read.error.startsWith('padding-')
      }),
    )
  })

  test('[PA2] another size and bytes after the end are refused by name', () => {
    const padded = pad(Uint8Array.of(1, 2, 3))
    expect(unpad(padded.slice(0, 255))).toEqual({ ok: false, error: 'padding-length' })
    expect(unpad(new Uint8Array(512).fill(0))).toEqual({ ok: false, error: 'padding-length' })
    expect(unpad(new Uint8Array(MAX_PADDED + 2048))).toEqual({ ok: false, error: 'padding-length' })
    expect(unpad(new Uint8Array(3))).toEqual({ ok: false, error: 'padding-length' })
    expect(unpad(padded.with(255, 1))).toEqual({ ok: false, error: 'padding-bytes' })
  })
})
