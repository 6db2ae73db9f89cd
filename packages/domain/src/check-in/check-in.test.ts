import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { checkInsView, checkInView, FELT } from './index.ts'
import * as checkIn from './index.ts'

const sam = (wall = '2026-11-23T09:00') => {
  const told = story(checkIn)
  told.at(wall)
  return {
    ...told,
    day: (day = told.now().day) => checkInView(told.things, day, told.now()),
    all: () => checkInsView(told.things.values()),
  }
}

describe('check-in', () => {
  test.each(FELT)('[M3] [CI1] "%s" is a full answer', felt => {
    const told = sam()
    expect(told.does('check-in/noted', { felt })).toBeUndefined()
    expect(told.day().felt).toBe(felt)
  })

  test('[CI2] whether the body is safe is asked apart, and neither answer touches the other', () => {
    const told = sam()
    told.does('check-in/body-safety-noted', { bodySafe: 'not-sure' })
    expect(told.day()).not.toHaveProperty('felt')
    told.does('check-in/noted', { felt: 'at-ease' })
    expect(told.day()).toMatchObject({ bodySafe: 'not-sure', felt: 'at-ease' })
  })

  test('[M4] [CI3] each part of the longer form stands alone, and the rest stays as it was', () => {
    const told = sam()
    told.does('check-in/deepened', { heard: 'partly', line: 'You asked twice and waited.' })
    told.does('check-in/deepened', { words: 'safe', energy: 'not-safe' })
    expect(told.day().deeper).toEqual({ heard: 'partly', line: 'You asked twice and waited.', words: 'safe', energy: 'not-safe' })
  })

  test('[CI4] Sam changes the answer at two in the morning, and it is still the same day', () => {
    const told = sam('2026-11-23T22:00')
    told.does('check-in/noted', { felt: 'braced' })
    told.at('2026-11-24T02:00')
    told.does('check-in/noted', { felt: 'on-guard' })
    expect(told.all().months).toMatchObject([{ month: '2026-11', entries: [{ day: '2026-11-23', felt: 'on-guard' }] }])
  })

  test('[CI4] afterwards it stays as it was written', () => {
    const told = sam()
    told.does('check-in/noted', { felt: 'braced' })
    told.at('2026-11-24T04:00')
    expect(told.day('2026-11-23')).toMatchObject({ felt: 'braced', mayChange: false })
    told.does('check-in/noted', { felt: 'fairly-safe' })
    expect(told.day('2026-11-23').felt).toBe('braced')
  })

  test('[CI5] a day can be taken back whole, on that day', () => {
    const told = sam()
    told.does('check-in/noted', { felt: 'braced' })
    told.does('check-in/deepened', { line: 'No.' })
    expect(told.does('check-in/taken-back', {})).toBeUndefined()
    expect(told.day()).toEqual({ day: '2026-11-23', mayChange: true, nextStep: 'none' })
    expect(told.does('check-in/taken-back', {})).toBe('check-in/nothing-to-take-back')
  })

  test('[CI6] days without an entry are nowhere', () => {
    const told = sam('2026-08-01T09:00')
    told.does('check-in/noted', { felt: 'in-between' })
    told.at('2026-11-23T09:00')
    told.does('check-in/noted', { felt: 'cannot-tell' })
    expect(told.all().months.map(({ month, entries }) => [month, entries.map(({ day }) => day)])).toEqual([
      ['2026-11', ['2026-11-23']],
      ['2026-08', ['2026-08-01']],
    ])
  })

  test('[M1] [CI7] a low answer comes with a next step, and an unsafe body with help before anything else', () => {
    const told = sam()
    const step = () => told.day().nextStep
    told.does('check-in/noted', { felt: 'at-ease' })
    expect(step()).toBe('none')
    told.does('check-in/noted', { felt: 'on-guard' })
    expect(step()).toBe('steady')
    told.does('check-in/body-safety-noted', { bodySafe: 'no' })
    expect(step()).toBe('help')
  })

  test('[CI8] what is written on one day changes no other', () => expectOthersChangeNothing(checkIn))

  test('every event of a check-in is named after it', () => expectNamedAfter('check-in', checkIn))
})
