import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, startOf } from './day.ts'

const berlin = (wall: string) => Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').epochMilliseconds

test.each([
  ['2026-11-23T03:59', '2026-11-22'],
  ['2026-11-23T04:00', '2026-11-23'],
  ['2026-11-23T23:59', '2026-11-23'],
  ['2026-03-29T03:30', '2026-03-28'],
  ['2026-03-29T04:00', '2026-03-29'],
  ['2026-10-25T03:59', '2026-10-24'],
  ['2026-10-25T04:00', '2026-10-25'],
])('%s in Berlin belongs to %s', (wall, day) => {
  expect(dayOf(berlin(wall), 'Europe/Berlin')).toBe(day)
})

test('the same instant lies in different days for people who are apart', () => {
  const at = berlin('2026-11-23T05:00')
  expect([dayOf(at, 'Europe/Berlin'), dayOf(at, 'America/New_York')]).toEqual(['2026-11-23', '2026-11-22'])
})

test('a zone that this machine does not know is read as UTC', () => {
  expect(dayOf(Temporal.Instant.from('2026-11-23T04:00Z').epochMilliseconds, 'Atlantis/Centre')).toBe('2026-11-23')
})

test('a day begins where it turns, summer and winter', () => {
  for (const day of ['2026-03-28', '2026-03-29', '2026-10-25', '2026-11-23']) {
    const start = startOf(day, 'Europe/Berlin')
    expect([dayOf(start - 1, 'Europe/Berlin'), dayOf(start, 'Europe/Berlin')]).toEqual([addDays(day, -1), day])
  }
})

test('days are counted across a summer time change', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
})

test('remembering the day that was found last changes no answer, in any zone and order', () => {
  const zones = ['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu', 'Africa/Casablanca', 'UTC']
  const instants = fc.array(
    fc.integer({ min: 0, max: 2_000_000_000_000 }).map(at => at - (at % 60_000)),
    { minLength: 2 },
  )
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, fc.nat({ max: 90_000_000 }), (zone, ats, step) => {
      for (const at of ats.flatMap(at => [at, at + step])) {
        const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
        const obvious = (local.hour < 4 ? local.toPlainDate().subtract({ days: 1 }) : local.toPlainDate()).toString()
        expect(dayOf(at, zone)).toBe(obvious)
      }
    }),
  )
})
