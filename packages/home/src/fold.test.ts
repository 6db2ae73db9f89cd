import * as giving from '@dropwise/domain/giving'
import type { Event } from '@dropwise/domain/shared'
import { expect, test } from 'vitest'
import type { Concepts } from './concepts.ts'
import { createFold } from './fold.ts'

const MANY = 10_000

/** Giving, and how often it was asked to take a step. */
const counted = () => {
  let steps = 0
  const reduce: typeof giving.reduce = (was, event) => (steps++, giving.reduce(was, event))
  return { concepts: { giving: { ...giving, reduce } } as unknown as Concepts, steps: () => steps }
}

/** Corrections of one thing from one of Robin’s devices, all of them in the places that `lamports` says. */
const corrections = (lane: string, lamports: readonly number[]): Event[] =>
  lamports.map(lamport => ({
    type: 'giving/corrected',
    payload: { item: 'a', text: `${lane} ${lamport}` },
    id: `${lane}${lamport}`,
    space: 's',
    by: 'first',
    at: lamport,
    day: '2026-03-02',
    zone: 'UTC',
    order: { lamport, lane },
  }))
const first = (): Event => ({
  ...(corrections('phone', [0])[0] as Event),
  type: 'giving/given',
  payload: { item: 'a', kind: 'line', text: 'Two times.' },
})
const places = Array.from({ length: MANY }, (_, place) => place + 1)

test('[S30] Robin’s phone corrects one thing ten thousand times, and the tablet as often, in between and late: each is folded twice at the most', () => {
  const { concepts, steps } = counted()
  const fold = createFold(concepts)
  fold.takeAll([first(), ...corrections('phone', places)])
  expect(steps()).toBe(1 + MANY)
  fold.takeAll(corrections('tablet', places).toReversed())
  expect(steps()).toBeLessThanOrEqual(1 + MANY + 1 + 2 * MANY)
  const { said } = (fold.things as unknown as { giving: Map<string, giving.Given> }).giving.get('first:a') ?? {}
  expect([said?.last.text, said?.before?.last.text]).toEqual([`tablet ${MANY}`, `phone ${MANY}`])
})

test('what came last alone is one step, however much there was before it', () => {
  const { concepts, steps } = counted()
  const fold = createFold(concepts)
  fold.takeAll([first(), ...corrections('phone', places)])
  const before = steps()
  fold.take(corrections('phone', [MANY + 1])[0] as Event)
  expect(steps() - before).toBe(1)
})
