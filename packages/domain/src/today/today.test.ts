import { describe, expect, test } from 'vitest'
import * as checkIn from '../check-in/index.ts'
import * as contact from '../contact/index.ts'
import * as dig from '../dig/index.ts'
import * as giving from '../giving/index.ts'
import * as learning from '../learning/index.ts'
import type { Person } from '../person/index.ts'
import * as promise from '../promise/index.ts'
import * as scenario from '../scenario/index.ts'
import { settingsView } from '../settings/index.ts'
import * as shame from '../shame/index.ts'
import { expectNoNumbers, story } from '../shared/concept.contract.ts'
import { addDays } from '../shared/day.ts'
import * as value from '../value/index.ts'
import { practiceOf } from './practice.ts'
import { todayView } from './index.ts'

const person = (home: Person['home']): Person => ({ side: home, home, myName: 'Robin', otherName: 'Sam', country: 'GB' })

const robinsDay = (who: Person = person('wayward'), settings = settingsView(undefined)) => {
  const told = {
    promise: story(promise),
    checkIn: story(checkIn),
    giving: story(giving),
    dig: story(dig),
    scenario: story(scenario),
    value: story(value),
    contact: story(contact),
    learning: story(learning),
    shame: story(shame),
  }
  const at = (wall: string) => Object.values(told).forEach(one => one.at(wall))
  at('2026-11-23T08:00')
  const view = () =>
    todayView(
      {
        person: who,
        settings,
        promises: told.promise.things,
        checkIns: told.checkIn.things,
        given: told.giving.things.values(),
        digs: told.dig.things,
        scenarios: told.scenario.things,
        values: told.value.things,
        contact: told.contact.things.get('contact'),
        learnings: told.learning.things,
        shames: told.shame.things,
      },
      'first',
      told.promise.now(),
    )
  /** What is offered on each of so many days from this one on, by somebody who takes up none of it. */
  const days = (from: string, many: number) =>
    Array.from({ length: many }, (_, index) => {
      at(`${addDays(from, index)}T09:00`)
      return view().next
    })
  return { ...told, at, view, days }
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

  test('[TO3] offers one thing to Robin, none where it was switched off, and asks nothing in Sam’s room', () => {
    expect(robinsDay().view().next).toBeDefined()
    expect(robinsDay(person('wayward'), { ...settingsView(undefined), practice: false }).view()).not.toHaveProperty('next')
    expect(robinsDay(person('betrayed')).view()).not.toHaveProperty('next')
  })

  const steady = { kind: 'practice', practice: 'steady' }

  test('[TO4] after a word that was not kept, steadying comes first', () => {
    const robin = robinsDay()
    robin.promise.does('promise/made', promised('a', 'Home by six.'))
    robin.promise.does('promise/occurrence-said', { promise: 'a', day: '2026-11-23', as: 'not-done' })
    expect(robin.view().next).toEqual(steady)
    robin.at('2026-11-24T09:00')
    expect(robin.view().next).toEqual(steady)
    robin.at('2026-11-25T09:00')
    expect(robin.view().next).not.toEqual(steady)
  })

  test('[TO4] shame that was named brings steadying, until Robin came back to Sam', () => {
    const robin = robinsDay()
    robin.shame.does('shame/named', { shame: 's', text: 'I am the worst.' })
    expect(robin.view().next).toEqual(steady)
    robin.shame.does('shame/came-back', { shame: 's', hurt: 'Sam lay awake.' })
    expect(robin.view().next).not.toEqual(steady)
  })

  test('[TO4] a plan that is due comes within two days, in its own words, and goes once it was recalled', () => {
    const robin = robinsDay()
    robin.scenario.does('scenario/written', {
      scenario: 'dinner',
      scene: 'A dinner after work.',
      plan: 'I say Sam’s name.',
      sting: 'burns',
    })
    const recall = { kind: 'recall', scenario: 'dinner', scene: 'A dinner after work.', faded: false }
    expect(robin.days('2026-11-23', 3)).not.toContainEqual(recall)
    expect(robin.days('2026-11-26', 2)).toContainEqual(recall)
    robin.scenario.does('scenario/rehearsed', { scenario: 'dinner', recalled: 'Sam’s name.' })
    expect(robin.days('2026-11-28', 4)).not.toContainEqual(recall)
  })

  test('[TO4] a ladder that was closed three months ago comes round again', () => {
    const robin = robinsDay()
    robin.dig.does('dig/begun', { dig: 'travel', assurance: 'I no longer travel.' })
    robin.dig.does('dig/closed', { dig: 'travel', found: 'I keep quiet.' })
    const again = { kind: 'again', dig: 'travel', assurance: 'I no longer travel.' }
    expect(robin.days('2026-11-24', 80)).not.toContainEqual(again)
    expect(robin.days('2027-02-23', 2)).toContainEqual(again)
  })

  test('[TO4] what was left open, or never begun, comes round one day in four, one thing after the other', () => {
    const robin = robinsDay()
    const begun = () => robin.days('2026-11-23', 8).flatMap(next => (next?.kind === 'begin' ? [next.what] : []))
    expect(begun()).toEqual(['agreement', 'agreement'])
    robin.value.does('value/held', { value: 'v', word: 'our-agreement', meaning: 'The two of us.' })
    expect(begun()).toEqual(['contact', 'contact'])
    robin.contact.does('contact/said', { as: 'ended' })
    expect(begun()).toEqual(['dig', 'dig'])
    robin.dig.does('dig/begun', { dig: 'travel', assurance: 'I no longer travel.' })
    expect(robin.days('2026-11-23', 4)).toContainEqual({ kind: 'go-on', dig: 'travel', assurance: 'I no longer travel.' })
  })

  test('[TO4] otherwise it changes from day to day, and every practice has its turn', () => {
    for (const [days, many] of [
      [0, 5],
      [30, 7],
      [60, 11],
    ] as const) {
      const offered = Array.from({ length: 4 * many }, (_, index) => practiceOf(addDays('2026-11-23', index), days))
      expect(new Set(offered).size).toBe(many)
      expect(offered.every((practice, index) => practice !== offered[index + 1])).toBe(true)
      // Also where only every fourth day is left for them.
      expect(new Set(offered.filter((_, index) => index % 4 === 3)).size).toBe(many)
    }
  })

  test('[TO6] for three months Robin takes up nothing: there is always one thing, never the same two days running, and it goes deeper', () => {
    const robin = robinsDay()
    robin.promise.does('promise/made', promised('a', 'Home by six.'))
    robin.scenario.does('scenario/written', { scenario: 'dinner', scene: 'A dinner.', plan: 'I say it.', sting: 'burns' })
    const offered = robin.days('2026-11-23', 92)
    expect(offered.every(next => next !== undefined)).toBe(true)
    expect(offered.every((next, index) => JSON.stringify(next) !== JSON.stringify(offered[index + 1]))).toBe(true)
    const practices = (from: number, to: number) =>
      new Set(offered.slice(from, to).flatMap(next => (next?.kind === 'practice' ? [next.practice] : [])))
    expect(practices(0, 30).isDisjointFrom(new Set(['small-truth', 'unseen']))).toBe(true)
    expect(practices(30, 60).has('small-truth')).toBe(true)
    expect(practices(60, 92).has('unseen')).toBe(true)
    for (const next of offered) expectNoNumbers(next, [])
  })

  test('[TO5] nothing of the days before is carried over, and nothing is counted', () => {
    const robin = robinsDay()
    robin.promise.does('promise/made', promised('a', 'Home by six.'))
    robin.at('2026-11-24T09:00')
    expect(robin.view().promised).toEqual([])
    expectNoNumbers(robin.view(), [])
  })
})
