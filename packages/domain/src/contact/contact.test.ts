import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, story } from '../shared/concept.contract.ts'
import { contactView } from './index.ts'
import * as contact from './index.ts'

const robin = () => {
  const told = story(contact)
  told.at('2025-10-02T21:00')
  return { ...told, view: () => contactView(told.things.get('contact')) }
}

describe('contact', () => {
  test('[CT1] Robin says that it is ended, cannot be avoided, or continues, with more if wanted', () => {
    const told = robin()
    told.does('contact/said', {
      as: 'unavoidable',
      how: 'The same corridor until spring.',
      plan: 'I say good morning and go on.',
      tell: 'Sam, the same day.',
    })
    expect(told.view().now).toMatchObject({ as: 'unavoidable', plan: 'I say good morning and go on.' })
  })

  test('[CT2] what was said before stays beside what is said now', () => {
    const told = robin()
    told.does('contact/said', { as: 'continues' })
    told.does('contact/said', { as: 'ended', how: 'A letter.' })
    told.at('2026-03-01T21:00')
    told.does('contact/said', { as: 'ended', how: 'A letter, and then a call that I had left out.' })
    expect(told.view()).toMatchObject({
      now: { how: 'A letter, and then a call that I had left out.' },
      before: [{ how: 'A letter.', day: '2025-10-02' }],
    })
  })

  test('[CT3] where it continues, that is said before any rehearsing', () => {
    const told = robin()
    expect(told.view().continues).toBe(false)
    told.does('contact/said', { as: 'continues' })
    expect(told.view().continues).toBe(true)
    told.does('contact/said', { as: 'ended' })
    expect(told.view().continues).toBe(false)
  })

  test('[CT4] what happened is noted with its day, newest first, and no day is counted', () => {
    const told = robin()
    expect(told.does('contact/happened', { line: ' ' })).toBe('contact/text-blank')
    told.does('contact/happened', { line: 'At the lift. I took the stairs.' })
    told.at('2026-01-09T21:00')
    told.does('contact/happened', { line: 'A message. I did not answer.' })
    expect(told.view().happened.map(({ day }) => day)).toEqual(['2026-01-09', '2025-10-02'])
    expectNoNumbers(told.view(), ['at'])
  })

  test('[CT5] all of it can be taken away, and begun anew', () => {
    const told = robin()
    expect(told.does('contact/taken-away', {})).toBe('contact/not-there')
    told.does('contact/said', { as: 'ended', how: 'A letter.' })
    told.does('contact/taken-away', {})
    expect(told.view()).toEqual({ before: [], happened: [], continues: false })
    expect(told.does('contact/said', { as: 'ended' })).toBeUndefined()
  })

  test('every event of contact is named after it', () => expectNamedAfter('contact', contact))
})
