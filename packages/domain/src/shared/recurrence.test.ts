import fc from 'fast-check'
import { RRuleTemporal } from 'rrule-temporal'
import { describe, expect, test } from 'vitest'
import { addDays } from './day.ts'
import { occurrences, occursOn, readRule } from './recurrence.ts'

const days = (text: string, from: string, last: string) => {
  const read = readRule(text)
  if (!read.ok) throw new Error(`${text}: ${read.error}`)
  return occurrences(read.value, from, from, last)
}

describe('recurrence', () => {
  test.each([
    ['FREQ=DAILY', '2026-03-28', '2026-03-31', ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31']],
    ['FREQ=DAILY;INTERVAL=2;UNTIL=20260402', '2026-03-28', '2026-04-30', ['2026-03-28', '2026-03-30', '2026-04-01']],
    ['FREQ=WEEKLY', '2026-11-26', '2026-12-10', ['2026-11-26', '2026-12-03', '2026-12-10']],
    ['FREQ=WEEKLY;BYDAY=MO,FR', '2026-11-25', '2026-12-04', ['2026-11-27', '2026-11-30', '2026-12-04']],
    ['FREQ=MONTHLY', '2026-01-31', '2026-05-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', '2026-03-31', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-01-01', '2026-03-31', ['2026-01-05', '2026-02-02', '2026-03-02']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-01', '2026-02-28', ['2026-01-30', '2026-02-27']],
    ['FREQ=YEARLY', '2024-02-29', '2029-01-01', ['2024-02-29', '2028-02-29']],
  ])('%s from %s', (text, from, last, expected) => {
    expect(days(text, from, last)).toEqual(expected)
  })

  test.each([
    '',
    'FREQ=HOURLY',
    'FREQ=DAILY;COUNT=3',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=YEARLY;BYDAY=MO',
    'FREQ=DAILY;FREQ=DAILY',
    'FREQ=DAILY;UNTIL=20260231',
    'FREQ=DAILY;UNTIL=tomorrow',
    'every day',
  ])('does not guess at "%s"', text => {
    expect(readRule(text)).toEqual({ ok: false, error: 'rule-unreadable' })
  })

  const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 }).map(list => `;BYDAY=${list.join(',')}`)
  const nothing = fc.constant('')
  const ordinals = fc.subarray(['1MO', '-1FR', '3WE', '5SU', '-5TU', 'SA'], { minLength: 1 }).map(list => `;BYDAY=${list.join(',')}`)
  const monthDays = fc.subarray([1, 15, 29, 31, -1, -30], { minLength: 1 }).map(list => `;BYMONTHDAY=${list.join(',')}`)
  const rule = fc
    .oneof(
      fc.tuple(fc.constant('DAILY'), fc.oneof(nothing, weekdays), nothing),
      fc.tuple(fc.constant('WEEKLY'), fc.oneof(nothing, weekdays), nothing),
      fc.tuple(fc.constant('MONTHLY'), fc.oneof(nothing, ordinals), fc.oneof(nothing, monthDays)),
      fc.tuple(fc.constant('YEARLY'), nothing, nothing),
    )
    .chain(([freq, byDay, byMonthDay]) => fc.integer({ min: 1, max: 5 }).map(n => `FREQ=${freq};INTERVAL=${n}${byDay}${byMonthDay}`))

  test('agrees with rrule-temporal, its twin, over two years of any rule', () => {
    fc.assert(
      fc.property(rule, fc.nat({ max: 1_500 }), (text, offset) => {
        const from = addDays('2024-01-01', offset)
        const last = addDays(from, 730)
        const dtstart = Temporal.PlainDate.from(from).toZonedDateTime('UTC')
        const twin = new RRuleTemporal({ rruleString: `RRULE:${text}`, dtstart, tzid: 'UTC' })
        const expected = twin.between(dtstart, Temporal.PlainDate.from(last).toZonedDateTime('UTC'), true)
        expect(days(text, from, last)).toEqual(expected.map(date => date.toPlainDate().toString()))
      }),
      { numRuns: 150 },
    )
  })

  test('meets no day before it begins', () => {
    const daily = readRule('FREQ=DAILY')
    expect(daily.ok && occursOn(daily.value, '2026-11-23', '2026-11-22')).toBe(false)
  })
})
