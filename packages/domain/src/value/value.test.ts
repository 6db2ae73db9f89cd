import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { valuesView } from './index.ts'
import * as value from './index.ts'

const robin = () => {
  const told = story(value)
  told.at('2026-03-02T21:00')
  return { ...told, held: () => valuesView(told.things.values()).values }
}
const honesty = { value: 'h', word: 'honesty', meaning: 'Saying it before I am asked.' } as const

describe('value', () => {
  test('[VA1] it has a meaning, and one of Robin’s own has a name', () => {
    const told = robin()
    expect(told.does('value/held', { ...honesty, meaning: '' })).toBe('value/words-blank')
    expect(told.does('value/held', { value: 'o', word: 'own', meaning: 'To be on time for Mila.' })).toBe('value/words-blank')
    expect(told.does('value/held', { value: 'o', word: 'own', name: 'Being there', meaning: 'To be on time for Mila.' })).toBeUndefined()
    expect(told.held()).toMatchObject([{ word: 'own', name: 'Being there', now: { meaning: 'To be on time for Mila.' } }])
  })

  test('[M8] [VA2] what it meant before stays beside what it means now', () => {
    const told = robin()
    told.does('value/held', { ...honesty, meaning: 'Not lying.' })
    told.at('2026-09-20T21:00')
    told.does('value/held', honesty)
    expect(told.held()[0]).toMatchObject({
      now: { meaning: 'Saying it before I am asked.', day: '2026-09-20' },
      before: [{ meaning: 'Not lying.', day: '2026-03-02' }],
    })
  })

  test('[VA3] where it was lived or broken is told newest first, and nothing is added up', () => {
    const told = robin()
    expect(told.does('value/shown', { value: 'h', as: 'lived', line: 'Said it.' })).toBe('value/not-there')
    told.does('value/held', honesty)
    told.does('value/shown', { value: 'h', as: 'broken', line: 'I said two.' })
    told.at('2026-09-19T21:00')
    told.does('value/shown', { value: 'h', as: 'lived', line: 'I said five, with nothing in front of it.' })
    expect(told.held()[0]?.shown.map(({ as, day }) => [as, day])).toEqual([
      ['lived', '2026-09-19'],
      ['broken', '2026-03-02'],
    ])
    expectNoNumbers(told.held(), ['at'])
  })

  test('[VA4] letting go removes the words', () => {
    const told = robin()
    told.does('value/held', honesty)
    told.does('value/shown', { value: 'h', as: 'broken', line: 'The hotel.' })
    told.does('value/let-go', { value: 'h' })
    expect(told.held()).toEqual([])
    expect(JSON.stringify([...told.things])).not.toContain('hotel')
    expect(told.does('value/held', honesty)).toBe('value/gone')
  })

  test('[VA5] what is said of one changes no other', () => expectOthersChangeNothing(value))

  test('every event of a value is named after it', () => expectNamedAfter('value', value))
})
