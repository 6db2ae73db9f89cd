import { describe, expect, test } from 'vitest'
import { decode, versionOf, wordOf } from './codec.ts'
import { ownConcepts, sharedConcepts, type Concepts } from './concepts.ts'
import { keptEvents } from './kept-events.contract.ts'

const concepts: Concepts = { ...ownConcepts, ...sharedConcepts }
const types = Object.values(concepts).flatMap(({ shapes }) => Object.keys(shapes))

describe('every event that was ever written', () => {
  test.each(keptEvents.map(kept => [`${kept.type} ${kept.version}`, kept] as const))('[HO6] %s can still be read', (_, kept) => {
    const place = { id: 'e', space: 'own', lane: 'lane', seq: 0, lamport: 1, at: 0, zone: 'Europe/Berlin' }
    const decoded = decode(concepts, { ...place, type: kept.type, version: kept.version, payload: kept.payload }, 'first')
    expect(decoded).toMatchObject({ kind: 'event' })
    expect(decoded.kind === 'event' && decoded.event.payload).toEqual(kept.reads ?? kept.payload)
  })

  test.each(types)('%s has a kept sample of each of its versions', type => {
    const kept = new Set(keptEvents.filter(sample => sample.type === type).map(({ version }) => version))
    expect(kept).toEqual(new Set(Array.from({ length: versionOf(concepts, type) }, (_, index) => index + 1)))
  })

  test('belongs to a concept that is there', () => {
    expect(keptEvents.filter(({ type }) => concepts[wordOf(type)] === undefined)).toEqual([])
  })
})
