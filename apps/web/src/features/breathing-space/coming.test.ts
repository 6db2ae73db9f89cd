import { describe, expect, test } from 'vitest'
import { comingAt, isOver } from './coming.ts'

const at = (wall: string) => Temporal.PlainDateTime.from(wall)

describe('an hour to come back at', () => {
  test('is the next one on the clock: tomorrow’s where today’s has passed, and by night that of the day that has begun', () => {
    expect(comingAt('22:30', at('2026-11-30T21:00'))).toEqual({ day: '2026-11-30', time: '22:30' })
    expect(comingAt('00:30', at('2026-11-30T23:30'))).toEqual({ day: '2026-12-01', time: '00:30' })
    // The app’s own day turns at four; an hour on the clock does not.
    expect(comingAt('03:15', at('2026-12-01T02:40'))).toEqual({ day: '2026-12-01', time: '03:15' })
    expect(comingAt('23:45', at('2026-12-01T00:10'))).toEqual({ day: '2026-12-01', time: '23:45' })
  })

  test('an end that lies behind is no end', () => {
    expect(isOver({ day: '2026-11-30', time: '08:00' }, at('2026-11-30T22:00'))).toBe(true)
    expect(isOver({ day: '2026-12-01', time: '08:00' }, at('2026-11-30T22:00'))).toBe(false)
  })
})
