import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concat, fromHex, sameBytes } from './bytes.ts'
import { decodeCanonical } from './cbor.ts'
import { decodeEpoch } from './epoch.ts'
import { decodeFounding } from './founding.ts'
import { decodeHeader } from './header.ts'
import { decodeInner } from './inner.ts'
import { decodeAdmit, decodeClose, decodeLeave, decodeWithdraw } from './public-body.ts'
import type { Result } from './result.ts'
import { decodeSegment } from './segment.ts'
import { decodeSharedFounding } from './shared-founding.ts'
import { decodeFrame } from './wire/frame.ts'
import { decodePayload } from './wire/decode.ts'
import { FORMS, type MessageKind } from './wire/message.ts'
import { decodeParcel, PARCEL_BLOCK } from './wire/parcel.ts'

type Reader = (bytes: Uint8Array) => Result<unknown, string>

/** Everything that reads bytes from elsewhere: the wire, a file, the disk. */
const readers: Readonly<Record<string, Reader>> = {
  cbor: bytes => decodeCanonical(bytes, { depth: 16, bytes: 65_536 }),
  header: decodeHeader,
  inner: decodeInner,
  segment: decodeSegment,
  epoch: decodeEpoch,
  founding: decodeFounding,
  'shared founding': decodeSharedFounding,
  admit: decodeAdmit,
  close: decodeClose,
  withdraw: decodeWithdraw,
  leave: decodeLeave,
  frame: bytes => decodeFrame(0, bytes),
  parcel: decodeParcel,
  ...Object.fromEntries(
    Object.keys(FORMS).map((kind): [string, Reader] => [`message ${kind}`, bytes => decodePayload(kind as MessageKind, bytes)]),
  ),
}

/** Every piece of hexadecimal in the vectors: valid bytes of every kind, to be changed a little. */
const valid = ['event', 'shared', 'wire'].flatMap(name => {
  const text = readFileSync(join(import.meta.dirname, `../vectors/${name}.vectors.json`), 'utf8')
  const found = [...text.matchAll(/"([0-9a-f]{16,})"/gu)].map(([, hex = '']) => hex).filter(hex => hex.length % 2 === 0)
  // A message stands behind its type and length, and those behind the head of a frame.
  return found.flatMap(hex => [hex, hex.slice(10), hex.slice(34)]).filter(hex => hex !== '')
})
const sample = fc.constantFrom(...valid).map(hex => Uint8Array.from(fromHex(hex)))

const at = (bytes: Uint8Array, share: number): number => Math.floor(bytes.length * share)
const share = fc.double({ min: 0, max: 0.999, noNaN: true })

/** Valid bytes with one thing changed: a bit, a cut, a piece doubled or taken out, a length blown up, something put behind. */
const changed: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.tuple(sample, share, fc.nat({ max: 255 })).map(([bytes, where, by]) => bytes.with(at(bytes, where), by)),
  fc.tuple(sample, share).map(([bytes, where]) => bytes.subarray(0, at(bytes, where))),
  fc.tuple(sample, share, share).map(([bytes, a, b]) => concat(bytes.subarray(0, at(bytes, a)), bytes.subarray(at(bytes, b)))),
  fc.tuple(sample, share).map(([bytes, where]) => {
    const blown = bytes.slice()
    blown.fill(0xff, at(bytes, where), at(bytes, where) + 4)
    return blown
  }),
  fc.tuple(sample, fc.uint8Array({ maxLength: 40 })).map(([bytes, tail]) => concat(bytes, tail)),
  sample,
)
/** Of the sizes that a frame and a parcel have, mostly empty. */
const blocks = fc
  .tuple(fc.constantFrom(4_096, 8_192, PARCEL_BLOCK), fc.uint8Array({ maxLength: 200 }))
  .map(([size, head]) => concat(head, new Uint8Array(size - head.length)))
const anything = fc.oneof(
  { weight: 3, arbitrary: changed },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 600 }) },
  { weight: 1, arbitrary: blocks },
)

/** How many things a value is made of, without the bytes inside byte fields: what a reader built. */
const pieces = (value: unknown): number => {
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return 1
  const inside = value instanceof Map ? [...value.entries()].flat() : Object.values(value)
  return 1 + inside.reduce((sum: number, one) => sum + pieces(one), 0)
}

describe('bytes from somebody who means no good', () => {
  test.each(Object.keys(readers))(
    '[FZ1] %s: read, or refused with a named reason; nothing is thrown, and nothing built that is larger than what came',
    name => {
      const read = readers[name] as Reader
      fc.assert(
        fc.property(anything, bytes => {
          const before = bytes.slice()
          const found = read(bytes)
          expect(found.ok ? 'read' : found.error).toMatch(/^[a-z]+(-[a-z]+)*$/u)
          expect(found.ok ? pieces(found.value) : 0).toBeLessThanOrEqual(2 * bytes.length + 16)
          expect(sameBytes(bytes, before)).toBe(true)
        }),
        { numRuns: 200 },
      )
    },
  )

  test('[FZ1] each of them reads something of what is valid, so that the changes are changes of what it reads', () => {
    const all = valid.map(hex => Uint8Array.from(fromHex(hex)))
    const reads = Object.entries(readers).filter(([, read]) => all.some(bytes => read(bytes).ok))
    expect(reads.map(([name]) => name)).toEqual(
      expect.arrayContaining(['header', 'inner', 'segment', 'epoch', 'shared founding', 'frame', 'message push']),
    )
  })

  test('[FZ2] a length that promises four thousand million things is refused before anything is built', () => {
    for (const head of ['9affffffff', 'baffffffff', '9bffffffffffffffff', '5affffffff', '7bffffffffffffffff', '9f', 'bf'])
      expect(decodeCanonical(fromHex(head), { bytes: 65_536, depth: 16 }).ok).toBe(false)
    const deep = new Uint8Array(60_000).fill(0x81)
    expect(decodeCanonical(deep, { bytes: 65_536, depth: 16 })).toEqual({ ok: false, error: 'cbor-depth' })
  })
})
