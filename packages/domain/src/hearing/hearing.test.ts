import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, foldInto, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import * as hearing from './index.ts'

/** Sam shares a feeling, Robin listens. */
const between = () => {
  const [items, sams] = [story(giving), story(hearing)]
  const at = (wall: string) => [items, sams].forEach(told => told.at(wall))
  at('2026-11-23T20:00')
  items.does('giving/given', { item: 'f', kind: 'feeling', text: 'I felt like a stranger at that table.' }, 'second')
  const says = (item: string, kind: 'reflection' | 'added', text: string) =>
    items.does('giving/given', { item, kind, to: 'f', text }, 'first')
  return {
    items,
    sams,
    says,
    sees: () => hearing.hearingView(items.things.values(), sams.things, 'second').mine[0],
    robinSees: () => hearing.hearingView(items.things.values(), new Map(), 'first').theirs[0],
  }
}

describe('hearing', () => {
  test('[M17] [HE1] Robin adds something, and it is there only after Robin has said what was understood', () => {
    const told = between()
    told.says('x', 'added', 'But I was tired.')
    expect([told.sees()?.added, told.robinSees()?.mayAdd]).toEqual([[], false])
    told.says('r', 'reflection', 'You sat there, and nobody spoke to you, me neither.')
    expect(told.sees()?.added).toEqual([])
    told.says('y', 'added', 'I saw it and looked away.')
    expect(told.sees()?.added).toMatchObject([{ item: 'y' }])
    told.items.does('giving/withdrawn', { item: 'r' }, 'first')
    expect([told.sees()?.added, told.robinSees()?.mayAdd]).toEqual([[], false])
  })

  test('[M17] [HE2] whether Sam felt heard stays with Sam, until Sam gives it', () => {
    const told = between()
    told.says('r', 'reflection', 'You were alone there.')
    const before = told.robinSees()
    told.sams.does('hearing/noted', { item: 'r', as: 'partly', line: 'The table, yes. Not the year.' })
    expect(told.sees()?.reflections[0]?.noted).toMatchObject({ as: 'partly' })
    expect(told.robinSees()).toEqual(before)
    told.items.does('giving/given', { item: 'h', kind: 'heard', to: 'r', as: 'partly', text: '' }, 'second')
    expect(told.robinSees()?.reflections[0]).toMatchObject({ released: { as: 'partly' } })
    expect(JSON.stringify(told.robinSees())).not.toContain('Not the year')
  })

  test('[HE5] something of what was hurt is heard in the same way', () => {
    const told = between()
    told.items.does('giving/given', { item: 'w', kind: 'wound', text: 'My own eyes.' }, 'second')
    const robins = () => hearing.hearingView(told.items.things.values(), new Map(), 'first').theirs
    expect(robins().map(({ kind, mayAdd }) => [kind, mayAdd])).toEqual([
      ['wound', false],
      ['feeling', false],
    ])
    told.items.does('giving/given', { item: 'x', kind: 'added', to: 'w', text: 'But.' }, 'first')
    expect(robins()[0]?.added).toEqual([])
  })

  test('[HE3] nothing is counted', () => {
    fc.assert(
      fc.property(historyOf(giving.shapes, 60) as fc.Arbitrary<giving.GivingEvent[]>, events => {
        const items = new Map<string, giving.Given>()
        foldInto(giving, items, events)
        expectNoNumbers(hearing.hearingView(items.values(), new Map(), 'second'), ['at'])
      }),
    )
  })

  test('[HE4] what happens to one note changes no other', () => {
    expectOthersChangeNothing(hearing)
    expectNamedAfter('hearing', hearing)
  })
})
