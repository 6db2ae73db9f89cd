import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as giving from './index.ts'

const between = () => {
  const told = story(giving)
  told.at('2026-09-19T20:00')
  return told
}
const given = { item: 'g', kind: 'told-first', text: 'It was two times.' } as const

describe('giving', () => {
  test('[GI1] Robin gives one thing, and the words are there', () => {
    const told = between()
    expect(told.does('giving/given', given, 'first')).toBeUndefined()
    expect(told.things.get('first:g')).toMatchObject({ by: 'first', versions: [{ text: 'It was two times.', day: '2026-09-19' }] })
    expect(told.does('giving/given', given, 'first')).toBe('giving/there-already')
  })

  test('[GI2] a correction stands on top and the first words stay under it', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    told.at('2026-09-21T20:00')
    told.does('giving/corrected', { item: 'g', text: 'I said two; it was five.' }, 'first')
    expect(told.things.get('first:g')?.versions.map(({ text, day }) => [text, day])).toEqual([
      ['It was two times.', '2026-09-19'],
      ['I said two; it was five.', '2026-09-21'],
    ])
  })

  test('[GI3] withdrawing removes the words and leaves a dated mark', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    told.does('giving/withdrawn', { item: 'g' }, 'first')
    expect(told.things.get('first:g')).toMatchObject({ versions: [], withdrawnOn: '2026-09-19' })
    expect(told.does('giving/corrected', { item: 'g', text: 'No, two.' }, 'first')).toBe('giving/withdrawn-already')
    expect(told.does('giving/withdrawn', { item: 'g' }, 'first')).toBe('giving/withdrawn-already')
  })

  test('[GI4] Sam cannot correct or withdraw what Robin gave, nor put something in its place', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    const before = told.things.get('first:g')
    expect(told.does('giving/corrected', { item: 'g', text: 'It was ten times.' }, 'second')).toBe('giving/not-there')
    expect(told.does('giving/withdrawn', { item: 'g' }, 'second')).toBe('giving/not-there')
    told.does('giving/given', { ...given, text: 'It was ten times.' }, 'second')
    expect(told.things.get('first:g')).toEqual(before)
  })

  test('[GI5] there is no event for asking, counting, reading or waiting, and none that carries a level', () => {
    expect(Object.keys(giving.shapes)).toEqual(['giving/given', 'giving/corrected', 'giving/withdrawn'])
    expect(giving.GIVABLE).toEqual(['line', 'learning', 'told-first'])
  })

  test('[GI6] what happens to one item changes no other', () => expectOthersChangeNothing(giving))

  test('every event of giving is named after it', () => expectNamedAfter('giving', giving))
})
