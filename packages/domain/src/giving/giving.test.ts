import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { markOf } from '../shared/mark.ts'
import { listed } from '../shared/trail.ts'
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
    expect(told.things.get('first:g')).toMatchObject({ by: 'first', said: { last: { text: 'It was two times.', day: '2026-09-19' } } })
    expect(told.does('giving/given', given, 'first')).toBe('giving/there-already')
  })

  test('[M12] [GI2] a correction stands on top and the first words stay under it', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    told.at('2026-09-21T20:00')
    told.does('giving/corrected', { item: 'g', text: 'I said two; it was five.' }, 'first')
    expect(listed(told.things.get('first:g')?.said).map(({ text, day }) => [text, day])).toEqual([
      ['It was two times.', '2026-09-19'],
      ['I said two; it was five.', '2026-09-21'],
    ])
  })

  test('[GI3] withdrawing removes the words and leaves a dated mark', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    told.does('giving/withdrawn', { item: 'g' }, 'first')
    expect(told.things.get('first:g')).toMatchObject({ withdrawnOn: '2026-09-19' })
    expect(told.things.get('first:g')?.said).toBeUndefined()
    expect(told.does('giving/corrected', { item: 'g', text: 'No, two.' }, 'first')).toBe('giving/withdrawn-already')
    expect(told.does('giving/withdrawn', { item: 'g' }, 'first')).toBe('giving/withdrawn-already')
  })

  test('[GI3] the mark is there where the words came to no device any more', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    const was = told.things.get('first:g')
    if (!was) throw new Error('not given')
    const elsewhere = between()
    expect(elsewhere.does('giving/withdrawn', { item: 'g' }, 'first')).toBe('giving/not-there')
    expect(elsewhere.does('giving/withdrawn', { item: 'g', mark: markOf(was) }, 'first')).toBeUndefined()
    told.does('giving/withdrawn', { item: 'g' }, 'first')
    expect(elsewhere.things.get('first:g')).toEqual(told.things.get('first:g'))
  })

  test('[GI10] a mark that claims a place, a moment and a day to come stands before its own withdrawal all the same', () => {
    const told = between()
    const mark = { kind: 'line', given: '999999999999999', day: '2031-01-01', place: '999999999999999' }
    told.does('giving/withdrawn', { item: 'never', mark }, 'first')
    const { givenAt, givenOn, lamport } = told.things.get('first:never') ?? {}
    expect([givenAt, givenOn, lamport]).toEqual([told.now().at, '2026-09-19', 0])
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

  test('[GI5] [S21] there is no event for reminding, counting, reading or waiting, and none that carries a level', () => {
    expect(Object.keys(giving.shapes)).toEqual(['giving/given', 'giving/corrected', 'giving/withdrawn', 'giving/depth-changed'])
    expect(JSON.stringify(giving.shapes)).not.toMatch(/"type":"number"|felt|at-ease/)
  })

  test('[GI2] a correction copies nothing of the words before it, so that thousands of them stay cheap', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    const before = told.things.get('first:g')?.said
    told.does('giving/corrected', { item: 'g', text: 'It was five times.' }, 'first')
    expect(told.things.get('first:g')?.said?.before).toBe(before)
  })

  test('[GI2] the same words once more are nothing new', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    expect(told.does('giving/corrected', { item: 'g', text: given.text }, 'first')).toBe('giving/nothing-new')
  })

  test('[GI3] with the words goes what was given beside them', () => {
    const told = between()
    told.does('giving/given', { ...given, said: 'That it was one time.' }, 'first')
    told.does('giving/withdrawn', { item: 'g' }, 'first')
    expect(JSON.stringify([...told.things])).not.toContain('one time')
  })

  test('[GI7] an answer can be whole without a word, but not a line', () => {
    const told = between()
    const answer = { kind: 'answer', to: 'q', depth: 'outline', text: '' } as const
    expect(told.does('giving/given', { ...answer, item: 'a', as: 'rather-not' })).toBeUndefined()
    expect(told.does('giving/given', { ...answer, item: 'b', as: 'words' })).toBe('giving/text-blank')
    expect(told.does('giving/given', { ...answer, item: 'c', as: 'not-yet' })).toBe('giving/day-needed')
    expect(told.does('giving/given', { ...answer, item: 'd', as: 'not-yet', back: '2026-09-25' })).toBeUndefined()
    expect(told.does('giving/given', { item: 'e', kind: 'line', text: ' ' })).toBe('giving/text-blank')
  })

  test('[GI8] what stands beside an item of the other’s is its writer’s own', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    told.does('giving/given', { item: 'f', kind: 'found-already', to: 'g', text: '' }, 'second')
    expect(told.things.get('second:f')).toMatchObject({ by: 'second', to: 'g' })
    told.does('giving/withdrawn', { item: 'f' }, 'second')
    expect(told.things.get('second:f')).toMatchObject({ to: 'g', withdrawnOn: '2026-09-19' })
    expect(told.things.get('first:g')?.said?.before).toBeUndefined()
  })

  test('[GI9] a telling is unasked where no question can have been there before it', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    told.does('giving/given', { item: 'q', kind: 'question', depth: 'outline', text: 'Who else knew?' }, 'second')
    told.does('giving/given', { item: 'h', kind: 'told-first', text: 'My brother knew.' }, 'first')
    const unasked = (key: string) => {
      const telling = told.things.get(key)
      return telling && giving.toldUnasked(telling, told.things.values())
    }
    expect([unasked('first:g'), unasked('first:h')]).toEqual([true, false])
  })

  test('a question alone can be asked more or less deeply', () => {
    const told = between()
    told.does('giving/given', given, 'first')
    told.does('giving/given', { item: 'q', kind: 'question', depth: 'outline', text: 'Who else knew?' }, 'second')
    expect(told.does('giving/depth-changed', { item: 'g', depth: 'never' }, 'first')).toBe('giving/not-a-question')
    expect(told.does('giving/depth-changed', { item: 'q', depth: 'never' }, 'second')).toBeUndefined()
    expect(told.things.get('second:q')?.depth).toBe('never')
  })

  test('[GI6] what happens to one item changes no other', () => expectOthersChangeNothing(giving))

  test('every event of giving is named after it', () => expectNamedAfter('giving', giving))
})
