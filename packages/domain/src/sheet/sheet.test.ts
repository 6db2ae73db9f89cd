import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as sheet from './index.ts'

const robin = () => {
  const told = story(sheet)
  told.at('2026-11-23T20:00')
  return told
}
const honesty = { word: 'honesty', stand: 'not-yet', meaning: 'Saying it before I am asked.' } as const

describe('sheet', () => {
  test('[ST1] every line has words, and a word of one’s own has its name', () => {
    const told = robin()
    expect(told.does('sheet/sealed', { sheet: 's', lines: [] })).toBe('sheet/words-blank')
    expect(told.does('sheet/sealed', { sheet: 's', lines: [{ ...honesty, meaning: ' ' }] })).toBe('sheet/words-blank')
    expect(told.does('sheet/sealed', { sheet: 's', lines: [{ ...honesty, word: 'own' }] })).toBe('sheet/words-blank')
    expect(told.does('sheet/sealed', { sheet: 's', lines: [{ ...honesty, meaning: 'a'.repeat(700) }] })).toBe('sheet/words-too-long')
    expect(told.does('sheet/sealed', { sheet: 's', lines: [honesty] })).toBeUndefined()
  })

  test('[ST2] it is never changed; let go of, its words are nowhere', () => {
    const told = robin()
    told.does('sheet/sealed', { sheet: 's', lines: [honesty] })
    expect(told.does('sheet/sealed', { sheet: 's', lines: [{ ...honesty, stand: 'hold' }] })).toBe('sheet/there-already')
    told.does('sheet/let-go', { sheet: 's' })
    expect(JSON.stringify([...told.things])).not.toContain('before I am asked')
    expect(told.does('sheet/sealed', { sheet: 's', lines: [honesty] })).toBe('sheet/there-already')
    expect(told.does('sheet/let-go', { sheet: 's' })).toBe('sheet/not-there')
    expectOthersChangeNothing(sheet)
    expectNamedAfter('sheet', sheet)
  })
})
