import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { hardDatesView, sharedDatesView } from './index.ts'
import * as hardDate from './index.ts'

const sam = () => {
  const told = story(hardDate)
  told.at('2026-11-23T22:00')
  const items = story(giving)
  items.at('2026-11-23T22:00')
  const seenBy = (viewer: 'first' | 'second') => sharedDatesView(items.things.values(), viewer, told.now())
  return { ...told, items, seenBy, view: () => hardDatesView(told.things.values(), items.things.values(), 'second', told.now()) }
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

  test('[HD7] Sam gives one date, Robin writes what Robin will do, and how it was stays with Sam', () => {
    const told = sam()
    told.does('hard-date/kept', found)
    told.does('hard-date/kept', { date: 'o', day: '2026-12-01', yearly: false, text: 'The hearing.' })
    told.items.does('giving/given', { item: 'f', kind: 'hard-date', day: found.day, yearly: true, text: found.text }, 'second')
    expect(told.seenBy('first').theirs).toMatchObject([{ item: 'f', text: found.text, day: '2027-09-24', yearly: true, willDo: [] }])
    told.items.does('giving/given', { item: 'w', kind: 'will-do', to: 'f', text: 'I cook, and my phone lies in the hall.' }, 'first')
    expect(told.seenBy('second').mine[0]?.willDo).toMatchObject([{ text: 'I cook, and my phone lies in the hall.' }])
    expect(told.view().coming.map(({ date, shared }) => [date, shared?.item])).toEqual([
      ['o', undefined],
      ['f', 'f'],
    ])
    told.at('2027-09-25T09:00')
    const before = told.seenBy('first')
    told.does('hard-date/noted-after', { date: 'f', day: '2027-09-24', line: 'You were there. It was long.' })
    expect(told.seenBy('first')).toEqual(before)
    expect(JSON.stringify(before)).not.toMatch(/hearing|long/)
  })

  test('[HD8] it is today on its day alone, and what was withdrawn is no day', () => {
    const told = sam()
    told.items.does('giving/given', { item: 'f', kind: 'hard-date', day: found.day, yearly: true, text: found.text }, 'second')
    const today = (wall: string) => {
      told.at(wall)
      return told.seenBy('first').theirs.map(one => one.today)
    }
    expect([today('2027-09-23T12:00'), today('2027-09-24T12:00'), today('2027-09-25T12:00')]).toEqual([[false], [true], [false]])
    told.at('2027-09-24T12:00')
    told.items.does('giving/withdrawn', { item: 'f' }, 'second')
    expect(told.seenBy('first').theirs).toMatchObject([{ today: false, withdrawnOn: '2026-11-23' }])
    expect(told.seenBy('first').theirs[0]).not.toHaveProperty('day')
  })
})
