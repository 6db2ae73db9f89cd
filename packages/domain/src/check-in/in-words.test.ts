import { describe, expect, test } from 'vitest'
import { expectNoNumbers } from '../shared/concept.contract.ts'
import { addDays } from '../shared/day.ts'
import { monthInWords } from './in-words.ts'
import type { CheckIn, Felt } from './index.ts'

/** Sam's October, one entry a day from the first. */
const october = (...entries: readonly Omit<CheckIn, 'day'>[]) =>
  monthInWords(
    '2026-10',
    entries.map((entry, index) => ({ ...entry, day: addDays('2026-10-01', index) })),
  )
const felt = (...words: readonly Felt[]) => october(...words.map(word => ({ felt: word }))).felt

describe('a month in words', () => {
  test('[CI9] most days lay between two of the five words, the narrowest two that hold them', () => {
    expect(felt('braced', 'braced', 'on-guard', 'at-ease')).toEqual({ from: 'on-guard', to: 'braced' })
    expect(felt('braced', 'braced', 'at-ease')).toEqual({ from: 'braced', to: 'braced' })
    expect(felt('on-guard', 'in-between', 'at-ease')).toEqual({ from: 'on-guard', to: 'in-between' })
  })

  test('[CI9] a day on which nobody could tell is not put anywhere between them', () => {
    expect(felt('cannot-tell', 'cannot-tell', 'fairly-safe')).toEqual({ from: 'fairly-safe', to: 'fairly-safe' })
    expect(felt('cannot-tell')).toBeUndefined()
  })

  test('[CI9] one good day among hard ones does not make a month better', () => {
    expect(felt('on-guard', 'on-guard', 'on-guard', 'on-guard', 'at-ease')).toEqual({ from: 'on-guard', to: 'on-guard' })
  })

  test('[M2] [CI9] words, actions and energy are told apart, each of the days on which it was noted', () => {
    const month = october(
      { deeper: { words: 'safe', energy: 'not-safe' } },
      { deeper: { words: 'safe', energy: 'safe' } },
      { deeper: { words: 'mixed', energy: 'not-safe' } },
      { deeper: { energy: 'mixed', actions: 'cannot-tell' } },
    )
    expect(month).toMatchObject({ words: 'most', energy: 'few' })
    expect(month).not.toHaveProperty('actions')
  })

  test('[CI9] it says how often something was written, and holds no figure', () => {
    const days = (count: number) => october(...Array.from({ length: count }, () => ({ felt: 'braced' as const })))
    expect([days(2).wrote, days(12).wrote, days(25).wrote]).toEqual(['few', 'some', 'most'])
    expectNoNumbers(days(25), [])
  })
})
