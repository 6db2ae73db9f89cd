import { concat } from '@dropwise/protocol'
import { decodeParcel, encodeRun, PARCEL_BLOCK, runOf } from '@dropwise/protocol/wire'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { readBoth } from '../crypto/twin/both.ts'
import { flip } from '../crypto/twin/make-lane.ts'
import { makeSpace } from '../crypto/twin/make-space.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { wholeRun } from './whole-run.ts'

const suite = await loadSuite(seeded('Robin’s events come over a wire that somebody else holds'))

const hash = (message: Uint8Array): Uint8Array => suite.hash(message)

/** A run as a device reads it from bytes. */
const readBack = (bytes: Uint8Array) => {
  const length = new Uint8Array(8)
  new DataView(length.buffer).setUint32(4, bytes.length)
  const plain = concat(length, bytes)
  const parcel = decodeParcel(concat(plain, new Uint8Array(PARCEL_BLOCK - plain.length)))
  return parcel.ok ? parcel.value[0] : undefined
}

describe('a run made whole again', () => {
  const made = makeSpace(suite)
  for (const text of ['one', 'two', 'three']) made.write(made.second, { kind: 'content', text })
  made.write(made.second, { kind: 'withdraw', hand: made.second, seq: 0 })
  const signature = made.second.events.at(-1)?.signature ?? new Uint8Array()
  const bare = made.second.events.map((event, seq) => (seq === 0 ? { ...event, body: undefined } : event))
  const wire = encodeRun(runOf(bare, signature))

  test('[LV1] as it was sent, it holds', () => {
    const run = readBack(wire)
    if (!run) throw new Error('not read')
    expect(readBoth(suite, made, made.second, wholeRun(made.space, run, hash).events).first).toMatchObject({ ok: true, next: 4 })
  })

  test('[LV1, LV3] whatever bit was turned on its way: what this device hashed already gives the verdict of hashing again', () => {
    fc.assert(
      fc.property(fc.nat({ max: wire.length * 8 - 1 }), bit => {
        const run = readBack(flip(wire, bit))
        fc.pre(run !== undefined)
        const { events } = wholeRun(made.space, run, hash)
        const again = events.map(({ header, body, signature: head }) => ({ header, body, signature: head }))
        const { first, second } = readBoth(suite, made, made.second, events)
        expect(first).toMatchObject({ ok: false })
        expect(first).toEqual(second)
        expect(first).toEqual(readBoth(suite, made, made.second, again).first)
      }),
      { numRuns: 300 },
    )
  })
})
