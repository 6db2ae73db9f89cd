import { expect, test } from 'vitest'
import { whenOf } from './when.ts'

const nothing = { how: undefined, day: '', time: '', weekdays: [] } as const

test('Robin chooses when a word is to be kept', () => {
  expect(whenOf(nothing, '2026-11-23')).toBeUndefined()
  expect(whenOf({ ...nothing, how: 'once' }, '2026-11-23')).toBeUndefined()
  expect(whenOf({ ...nothing, how: 'once', day: '2026-11-27', time: '18:30' }, '2026-11-23')).toEqual({
    kind: 'once',
    day: '2026-11-27',
    time: '18:30',
  })
  expect(whenOf({ ...nothing, how: 'daily' }, '2026-11-23')).toEqual({ kind: 'recurring', from: '2026-11-23', rule: 'FREQ=DAILY' })
})

test('days of the week stand in the order of the week, however they were pressed', () => {
  expect(whenOf({ ...nothing, how: 'weekdays', weekdays: [] }, '2026-11-23')).toBeUndefined()
  expect(whenOf({ ...nothing, how: 'weekdays', weekdays: ['FR', 'MO'] }, '2026-11-23')).toMatchObject({ rule: 'FREQ=WEEKLY;BYDAY=MO,FR' })
})
