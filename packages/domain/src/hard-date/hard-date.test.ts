import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { hardDatesView } from './index.ts'
import * as hardDate from './index.ts'

const sam = () => {
  const told = story(hardDate)
  told.at('2026-11-23T22:00')
  return { ...told, view: () => hardDatesView(told.things.values(), told.now()) }
}
const found = { date: 'f', day: '2025-09-24', yearly: true, text: 'The evening with the pasta.' } as const

describe('hard date', () => {
  test('[HD1] it has words, and comes once or every year', () => {
    const told = sam()
    expect(told.does('hard-date/kept', { ...found, text: '' })).toBe('hard-date/words-blank')
    told.does('hard-date/kept', found)
    told.does('hard-date/kept', { date: 'o', day: '2026-12-01', yearly: false, text: 'The hearing.' })
    expect(told.view().coming.map(({ date, day }) => [date, day])).toEqual([
      ['o', '2026-12-01'],
      ['f', '2027-09-24'],
    ])
    told.at('2026-12-02T22:00')
    expect(told.view().behind).toMatchObject([{ date: 'o', day: '2026-12-01' }])
  })

  test('[HD1] a 29 February is kept on the 28th in other years, and on its own day in leap years', () => {
    const told = sam()
    told.does('hard-date/kept', { ...found, day: '2024-02-29' })
    const next = (wall: string) => {
      told.at(wall)
      return told.view().coming[0]?.day
    }
    expect([next('2026-11-23T22:00'), next('2027-02-28T12:00'), next('2027-03-01T12:00')]).toEqual([
      '2027-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
  })

  test('[HD2] it stands on its day until the day turns', () => {
    const told = sam()
    told.does('hard-date/kept', found)
    told.at('2027-09-25T03:59')
    expect(told.view().coming[0]?.day).toBe('2027-09-24')
    told.at('2027-09-25T04:00')
    expect(told.view().coming[0]?.day).toBe('2028-09-24')
  })

  test('[HD3] put away, it is among those put away alone', () => {
    const told = sam()
    told.does('hard-date/kept', found)
    told.does('hard-date/put-away', { date: 'f', away: true })
    expect(told.view()).toMatchObject({ coming: [], behind: [], putAway: [{ date: 'f' }] })
    told.does('hard-date/put-away', { date: 'f', away: false })
    expect(told.view()).toMatchObject({ coming: [{ date: 'f' }], putAway: [] })
  })

  test('[HD4] afterwards Sam may note how it was, of a day that has come', () => {
    const told = sam()
    told.does('hard-date/kept', found)
    expect(told.does('hard-date/noted-after', { date: 'f', day: '2026-09-23', line: 'No.' })).toBe('hard-date/not-that-day')
    expect(told.does('hard-date/noted-after', { date: 'f', day: '2027-09-24', line: 'No.' })).toBe('hard-date/day-to-come')
    told.does('hard-date/noted-after', { date: 'f', day: '2026-09-24', line: 'We went to Jo’s. It went by.' })
    told.does('hard-date/noted-after', { date: 'f', day: '2026-09-24', line: 'We went to Jo’s. It went by, and at night it did not.' })
    expect(told.view().coming[0]?.afterwards).toMatchObject([
      { day: '2026-09-24', line: 'We went to Jo’s. It went by, and at night it did not.' },
    ])
  })

  test('[HD5] letting go removes all words of it', () => {
    const told = sam()
    told.does('hard-date/kept', found)
    told.does('hard-date/let-go', { date: 'f' })
    expect(told.view()).toEqual({ coming: [], behind: [], putAway: [] })
    expect(told.does('hard-date/kept', found)).toBe('hard-date/gone')
  })

  test('[HD6] what happens to one changes no other', () => expectOthersChangeNothing(hardDate))

  test('every event of a hard date is named after it', () => expectNamedAfter('hard-date', hardDate))
})
