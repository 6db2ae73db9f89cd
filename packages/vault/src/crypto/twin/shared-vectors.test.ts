/// <reference lib="esnext.typedarrays" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blake2b } from '@noble/hashes/blake2.js'
import { describe, expect, test } from 'vitest'
import { twinGenerator, twinKey, twinMultiply } from './cpace.ts'
import { makeSharedVectors, type SharedVectors } from './shared-vectors.ts'
import { twinRun } from './verify.ts'

const file = join(import.meta.dirname, '../../../../protocol/vectors/shared.vectors.json')
const vectors = JSON.parse(readFileSync(file, 'utf8')) as SharedVectors

// From here on @noble/* and SPEC.md only.
const bytes = (hex: string) => Uint8Array.fromHex(hex)
const tag = (name: string) => Uint8Array.from({ length: 24 }, (_, i) => `dropwise:${name}`.charCodeAt(i) || 0)
const all = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]))
const hash = (...parts: readonly Uint8Array[]) => blake2b(all(...parts), { dkLen: 32 })
const keyed = (key: Uint8Array, ...parts: readonly Uint8Array[]) => blake2b(all(...parts), { dkLen: 32, key })
const { joining, yes, lane } = vectors
const founding = bytes(joining.founding)
const field = (i: number) => founding.subarray(2 + 32 * i, 34 + 32 * i)
const bond = bytes(joining.bond)
const space = bytes(joining.space)

describe('the vectors of shared spaces', () => {
  test('[LV3] they are what the fixed seeds make, so that no change slips in', async () => {
    expect(await makeSharedVectors()).toEqual(vectors)
  })

  test('[MY4] the specification shows that round as it is', () => {
    const spec = readFileSync(join(import.meta.dirname, '../../../../protocol/SPEC.md'), 'utf8')
    for (const value of [joining.space, joining.bond, field(1).toHex(), field(3).toHex(), ...yes.scalars, ...yes.shares, ...yes.tags])
      expect(spec).toContain(value)
  })

  test('[MY4] a round of the mutual yes', () => {
    const number = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, yes.number)
    const sid = keyed(bond, tag('yes-round'), space, number)
    const generator = twinGenerator(new TextEncoder().encode('start'), all(tag('yes-pair'), field(1), field(3)), sid)
    const [one, other] = yes.scalars.map(bytes)
    const shares = yes.shares.map(bytes)
    const [first, second] = shares
    if (!one || !other || !first || !second) throw new Error('no round')
    expect([one, other].map(scalar => twinMultiply(scalar, generator).toHex())).toEqual(yes.shares)
    const said = [
      { share: first, ad: all(Uint8Array.of(1), field(1)) },
      { share: second, ad: all(Uint8Array.of(2), field(3)) },
    ] as const
    const key = twinKey(sid, twinMultiply(one, second), said[0], said[1])
    expect([1, 2].map(side => keyed(key, tag('yes-tag'), Uint8Array.of(side), sid, ...shares).toHex())).toEqual(yes.tags)
  })

  test('[LV3] a lane of all kinds holds', () => {
    const record = bytes(lane.founding)
    const id = hash(tag('space'), record)
    const name = record.subarray(34, 66)
    const epochs = lane.epochs.map(({ epoch, key }) => ({ epoch: bytes(epoch), key: bytes(key) }))
    const run = lane.events.map(({ header, body, signature }) => ({
      header: bytes(header),
      body: bytes(body),
      signature: bytes(signature),
    }))
    const alone = { recovery: false, kept: [], lamport: 0, loose: false, known: new Map(), withdrawn: new Map() }
    expect(twinRun({ space: id, lane: name, epochs, ...alone }, run)).toEqual({
      ok: true,
      next: 8,
      head: lane.events.at(-1)?.hash,
      lamport: 2,
      loose: false,
      closed: undefined,
    })
  })
})
