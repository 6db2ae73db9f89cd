import { inOrder, type Event } from '@dropwise/domain/shared'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventOf, happeningOf } from '../../domain/src/shared/histories.contract.ts'
import { wordOf } from './codec.ts'
import { ownConcepts, type Concepts } from './concepts.ts'
import { createFold } from './fold.ts'
import { ownShapes } from './world/lives.contract.ts'

/** What two devices of one person wrote, in the one order that all agree on. Long enough to pass a checkpoint. */
const logs: fc.Arbitrary<Event[]> = fc
  .array(fc.record({ happening: happeningOf(ownShapes), hours: fc.nat({ max: 30 }), lane: fc.constantFrom('phone', 'laptop') }), {
    maxLength: 150,
    size: 'max',
  })
  .map(steps => {
    let at = 1_774_430_000_000
    return steps.map(({ happening, hours, lane }, index) => ({
      ...eventOf(happening, (at += hours * 3_600_000), index),
      order: { lamport: Math.floor(index / 2), lane: `${lane}${index % 2}` },
    }))
  })
  .map(events => events.toSorted(inOrder))

const shuffled = (events: readonly Event[]) =>
  fc.array(fc.nat(), { minLength: events.length, maxLength: events.length, size: 'max' }).map(keys =>
    events
      .map((event, index) => ({ event, key: keys[index] ?? 0 }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ event }) => event),
  )

const digest = (concepts: Concepts, events: readonly Event[], atOnce = 1) => {
  const fold = createFold(concepts)
  for (let from = 0; from < events.length; from += atOnce) fold.takeAll(events.slice(from, from + atOnce))
  return Object.fromEntries(Object.entries(fold.things).map(([word, things]) => [word, Object.fromEntries(things)]))
}

/** The slow, obvious twin: sort everything, keep nothing but the things, begin at the beginning each time. */
const obviousDigest = (events: readonly Event[]) => {
  const words = Object.entries(ownConcepts as unknown as Record<string, Twin>)
  const folded = Object.fromEntries(words.map(([word]) => [word, new Map<string, unknown>()]))
  for (const event of events.toSorted(inOrder)) {
    const concept = (ownConcepts as unknown as Record<string, Twin>)[wordOf(event.type)]
    const things = folded[wordOf(event.type)]
    if (concept === undefined || things === undefined) continue
    const id = concept.thingOf(event)
    if (concept.refuse(things.get(id), event) !== undefined) continue
    const is = concept.reduce(things.get(id), event)
    if (is === undefined) things.delete(id)
    else things.set(id, is)
  }
  return Object.fromEntries(Object.entries(folded).map(([word, things]) => [word, Object.fromEntries(things)]))
}
type Twin = {
  thingOf(event: Event): string
  reduce(was: unknown, event: Event): unknown
  refuse(was: unknown, event: Event): string | undefined
}

describe('the root fold', () => {
  test('[HO4] any interleaving folds to one digest, and to that of its slow twin', () => {
    fc.assert(
      fc.property(
        logs.chain(events => fc.tuple(fc.constant(events), shuffled(events))),
        ([events, late]) => {
          const expected = obviousDigest(events)
          expect(digest(ownConcepts, events)).toEqual(expected)
          for (const atOnce of [1, 7, events.length + 1]) expect(digest(ownConcepts, late, atOnce)).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('[HO4] an event that arrives a second time does nothing', () => {
    fc.assert(
      fc.property(logs, events => {
        expect(digest(ownConcepts, [...events, ...events])).toEqual(digest(ownConcepts, events))
      }),
      {
        numRuns: 40,
      },
    )
  })

  test('[HO3, HO4] a late event is judged where it belongs: it can make good what was passed over, and pass over what was good', () => {
    const at = 1_774_430_000_000
    const made = eventOf(
      { type: 'promise/made', payload: { promise: 'p', text: 'I write.', when: { kind: 'once', day: '2026-04-01' } } },
      at,
      0,
    )
    const ended = eventOf({ type: 'promise/ended', payload: { promise: 'p' } }, at + 1, 1)
    const endedAgain = eventOf({ type: 'promise/ended', payload: { promise: 'p' } }, at + 86_400_000, 2)
    const fold = createFold(ownConcepts)
    fold.take(endedAgain)
    expect(fold.things.promise.get('p')).toBeUndefined()
    fold.take(made)
    expect(fold.things.promise.get('p')?.endedOn).toBe(endedAgain.day)
    fold.take(ended)
    expect(fold.things.promise.get('p')?.endedOn).toBe(ended.day)
  })
})
