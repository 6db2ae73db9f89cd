import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as breathingSpace from './index.ts'
import { eveningNow, isAway, lastEvening } from './index.ts'

const between = () => {
  const told = story(breathingSpace)
  told.at('2026-11-23T20:00')
  const away = (party: 'first' | 'second') => isAway(told.things.get(party), told.now())
  return { ...told, away }
}
const begun: { space: string; as: 'space' | 'time-out'; frontier: [] } = { space: 's', as: 'space', frontier: [] }

describe('breathing space', () => {
  test('[BS1] Sam takes space, and Robin cannot end it', () => {
    const told = between()
    expect(told.does('breathing-space/begun', begun, 'second')).toBeUndefined()
    expect(told.does('breathing-space/ended', { space: 's' }, 'first')).toBe('breathing-space/not-there')
    expect([told.away('second'), told.away('first')]).toEqual([true, false])
    expect(told.does('breathing-space/begun', { ...begun, space: 't' }, 'second')).toBeUndefined()
    expectOthersChangeNothing(breathingSpace)
  })

  test('[BS2] it is over when Sam says so, or at the time that Sam said', () => {
    const told = between()
    told.does('breathing-space/begun', { ...begun, until: { day: '2026-11-26', time: '08:00' } }, 'second')
    told.at('2026-11-26T07:59')
    expect(told.away('second')).toBe(true)
    told.at('2026-11-26T08:00')
    expect(told.away('second')).toBe(false)
    told.does('breathing-space/begun', { ...begun, space: 't' }, 'second')
    told.does('breathing-space/ended', { space: 't' }, 'second')
    expect(told.away('second')).toBe(false)
    expect(told.does('breathing-space/ended', { space: 't' }, 'second')).toBe('breathing-space/ended-already')
  })

  test.each([
    ['2026-11-23T20:59', undefined],
    ['2026-11-23T21:00', '2026-11-23'],
    ['2026-11-24T02:00', '2026-11-23'],
    ['2026-11-24T07:00', undefined],
  ])('[BS3] evenings from nine to seven: at %s it is that of %s', (wall, day) => {
    const told = between()
    told.does('breathing-space/evenings-set', { from: '21:00', to: '07:00' }, 'second')
    told.at(wall)
    expect(eveningNow(told.things.get('second')?.evenings, told.now())).toBe(day)
  })

  test('[BS5] the evening that was over before Sam woke is the last one; those before evenings were kept are none', () => {
    const told = between()
    told.at('2026-11-23T18:00')
    told.does('breathing-space/evenings-set', { from: '21:00', to: '07:00' }, 'second')
    const last = (wall: string) => (told.at(wall), lastEvening(told.things.get('second')?.evenings, told.now()))
    expect(last('2026-11-23T20:59')).toBeUndefined()
    expect(last('2026-11-23T21:00')).toBe('2026-11-23')
    expect(last('2026-11-24T10:00')).toBe('2026-11-23')
    expect(last('2026-11-27T20:00')).toBe('2026-11-26')
  })

  test('[BS3] evenings that are no longer kept are none', () => {
    const told = between()
    told.does('breathing-space/evenings-set', { from: '19:00', to: '07:00' }, 'second')
    expect(told.away('second')).toBe(true)
    told.does('breathing-space/evenings-ended', {}, 'second')
    expect(told.away('second')).toBe(false)
  })

  test('[BS4] a time-out says when its caller comes back', () => {
    const told = between()
    expect(told.does('breathing-space/begun', { ...begun, as: 'time-out' }, 'second')).toBe('breathing-space/return-needed')
    const until = { day: '2026-11-23', time: '21:00' }
    expect(told.does('breathing-space/begun', { ...begun, as: 'time-out', until }, 'second')).toBeUndefined()
    expect(told.does('breathing-space/time-out-said', { text: ' ' }, 'first')).toBe('breathing-space/text-blank')
  })

  test('every event of breathing space is named after it', () => expectNamedAfter('breathing-space', breathingSpace))
})
