import { describe, expect, test } from 'vitest'
import * as checkIn from '../check-in/index.ts'
import * as giving from '../giving/index.ts'
import type { Person } from '../person/index.ts'
import * as promise from '../promise/index.ts'
import { settingsView } from '../settings/index.ts'
import { expectNoNumbers, story } from '../shared/concept.contract.ts'
import { addDays } from '../shared/day.ts'
import { practiceOf } from './practice.ts'
import { todayView } from './index.ts'

const person = (home: Person['home']): Person => ({ side: home, home, myName: 'Robin', otherName: 'Sam', country: 'GB' })

const robinsDay = (who: Person = person('wayward'), settings = settingsView(undefined)) => {
  const told = { promise: story(promise), checkIn: story(checkIn), giving: story(giving) }
  const at = (wall: string) => Object.values(told).forEach(one => one.at(wall))
  at('2026-11-23T08:00')
  const slices = { person: who, settings, promises: told.promise.things, checkIns: told.checkIn.things, given: [] as giving.Given[] }
  const view = () => todayView({ ...slices, given: told.giving.things.values() }, 'first', told.promise.now())
  return { ...told, at, view }
}

const promised = (id: string, text: string, time?: string) =>
  ({ promise: id, text, when: { kind: 'once', day: '2026-11-23', ...(time && { time }) } }) as const

describe('today', () => {
  test('[TO1] shows what is promised for today in the order of the day, with what was said of it', () => {
    const robin = robinsDay()
    robin.promise.does('promise/made', promised('a', 'Something before the day is over.'))
    robin.promise.does('promise/made', promised('b', 'Home by half past six.', '18:30'))
    robin.promise.does('promise/made', promised('c', 'Ring the clinic.', '17:00'))
    robin.promise.does('promise/occurrence-said', { promise: 'c', day: '2026-11-23', as: 'done' })
    expect(robin.view().promised.map(({ promise: id, mark }) => [id, mark?.as])).toEqual([
      ['c', 'done'],
      ['b', undefined],
      ['a', undefined],
    ])
  })

  test('[TO2] shows what Sam chose to share last, while it stands', () => {
    const robin = robinsDay()
    robin.giving.does('giving/given', { item: 'g', kind: 'line', text: 'I noticed.' }, 'second')
    robin.at('2026-11-23T09:00')
    robin.giving.does('giving/given', { item: 'h', kind: 'line', text: 'I am still angry.' }, 'second')
    expect(robin.view().shared?.text).toBe('I am still angry.')
    robin.giving.does('giving/withdrawn', { item: 'h' }, 'second')
    expect(robin.view().shared?.text).toBe('I noticed.')
  })

  test('[TO3] offers one practice to Robin, none where it was switched off, and asks nothing in Sam’s room', () => {
    expect(robinsDay().view().practice).toBeDefined()
    expect(robinsDay(person('wayward'), { ...settingsView(undefined), practice: false }).view()).not.toHaveProperty('practice')
    expect(robinsDay(person('betrayed')).view()).not.toHaveProperty('practice')
  })

  test('[TO4] after a word that was not kept, steadying comes first', () => {
    const robin = robinsDay()
    robin.promise.does('promise/made', promised('a', 'Home by six.'))
    robin.promise.does('promise/occurrence-said', { promise: 'a', day: '2026-11-23', as: 'not-done' })
    expect(robin.view().practice).toBe('steady')
    robin.at('2026-11-24T09:00')
    expect(robin.view().practice).toBe('steady')
    robin.at('2026-11-25T09:00')
    expect(robin.view().practice).not.toBe('steady')
  })

  test('[TO4] otherwise it changes from day to day, and every practice has its turn', () => {
    const days = Array.from({ length: 10 }, (_, index) => addDays('2026-11-23', index))
    const offered = days.map(day => practiceOf(day, []))
    expect(new Set(offered).size).toBe(5)
    expect(offered.every((practice, index) => practice !== offered[index + 1])).toBe(true)
  })

  test('[TO5] nothing of the days before is carried over, and nothing is counted', () => {
    const robin = robinsDay()
    robin.promise.does('promise/made', promised('a', 'Home by six.'))
    robin.at('2026-11-24T09:00')
    expect(robin.view().promised).toEqual([])
    expectNoNumbers(robin.view(), [])
  })
})
