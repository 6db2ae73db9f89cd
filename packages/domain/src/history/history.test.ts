import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import * as learning from '../learning/index.ts'
import * as pledge from '../pledge/index.ts'
import * as promise from '../promise/index.ts'
import { expectNoNumbers, story } from '../shared/concept.contract.ts'
import * as value from '../value/index.ts'
import * as wound from '../wound/index.ts'
import { historyView, type HistoryOf } from './index.ts'

const ownOne = () => {
  const told = {
    promises: story(promise),
    learnings: story(learning),
    wounds: story(wound),
    values: story(value),
    pledges: story(pledge),
    items: story(giving),
  }
  const at = (day: string) => Object.values(told).forEach(one => one.at(`${day}T21:00`))
  at('2026-03-02')
  const days = (of: HistoryOf, id: string) => {
    const { promises, learnings, wounds, values, pledges, items } = told
    const slices = { promises, learnings, wounds, values, pledges }
    const things = Object.fromEntries(Object.entries(slices).map(([name, { things: all }]) => [name, all]))
    return historyView({ ...(things as never as Parameters<typeof historyView>[0]), items: items.things.values() }, of, id, 'first')
  }
  return { ...told, at, days, said: (of: HistoryOf, id: string) => days(of, id).map(({ day, what }) => `${day} ${what}`) }
}

describe('the days of one thing', () => {
  test('[HI1] what Sam wrote of a hurt in March, and anew in May, without a word of it', () => {
    const sam = ownOne()
    sam.wounds.does('wound/written', { wound: 'w', text: 'I do not trust my own eyes.' })
    sam.at('2026-05-04')
    sam.wounds.does('wound/written', { wound: 'w', text: 'I look twice.' })
    expect(sam.said('wound', 'w')).toEqual(['2026-03-02 written', '2026-05-04 written-anew'])
    expect(JSON.stringify(sam.days('wound', 'w'))).not.toContain('eyes')
  })

  test('[HI2] given, put right, taken back and given again: every copy with its days', () => {
    const robin = ownOne()
    robin.learnings.does('learning/written', { learning: 'l', text: 'I go quiet.' })
    robin.at('2026-03-05')
    robin.items.does('giving/given', { item: 'l', kind: 'learning', text: 'I go quiet.' })
    robin.at('2026-03-06')
    robin.items.does('giving/corrected', { item: 'l', text: 'I go quiet when asked.' })
    expect(robin.said('learning', 'l')).toEqual(['2026-03-02 written', '2026-03-05 given', '2026-03-06 put-right'])
    robin.at('2026-03-09')
    robin.items.does('giving/withdrawn', { item: 'l' })
    robin.at('2026-06-01')
    robin.items.does('giving/given', { item: 'l~2', kind: 'learning', text: 'I go quiet.' })
    // The days of corrections went with the words.
    expect(robin.said('learning', 'l')).toEqual(['2026-03-02 written', '2026-03-05 given', '2026-03-09 taken-back', '2026-06-01 given'])
  })

  test('[HI2] what a value means was given under a name of its own', () => {
    const robin = ownOne()
    robin.values.does('value/held', { value: 'v', word: 'honesty', meaning: 'Saying it before it is asked.' })
    robin.items.does('giving/given', { item: 'value.v', kind: 'value', word: 'Honesty', text: 'Saying it before it is asked.' })
    expect(robin.said('value', 'v')).toEqual(['2026-03-02 written', '2026-03-02 given'])
  })

  test('[HI3] what Robin understood of it stands there on its day, and before that nothing does', () => {
    const sam = ownOne()
    sam.wounds.does('wound/written', { wound: 'w', text: 'The station.' })
    sam.items.does('giving/given', { item: 'w', kind: 'wound', text: 'The station.' })
    expect(sam.said('wound', 'w')).toEqual(['2026-03-02 written', '2026-03-02 given'])
    sam.at('2026-03-04')
    sam.items.does('giving/given', { item: 'r', kind: 'reflection', to: 'w', text: 'You cannot pass it.' }, 'second')
    expect(sam.said('wound', 'w').at(-1)).toBe('2026-03-04 answered')
    sam.at('2026-03-09')
    sam.items.does('giving/withdrawn', { item: 'r' }, 'second')
    expect(sam.said('wound', 'w').slice(-2)).toEqual(['2026-03-04 answered', '2026-03-09 answer-taken-back'])
  })

  test('[HI4] a promise is said, given, seen, that is taken back, and it gives way to another', () => {
    const robin = ownOne()
    const daily = { kind: 'recurring', from: '2026-03-02', rule: 'FREQ=DAILY' } as const
    robin.promises.does('promise/made', { promise: 'p', text: 'Home by seven.', when: daily })
    robin.pledges.does('pledge/given', { promise: 'p', text: 'Home by seven.', when: daily })
    robin.at('2026-03-03')
    robin.items.does('giving/given', { item: 's', kind: 'saw', day: '2026-03-02', promise: 'p', text: 'You rang.' }, 'second')
    robin.at('2026-03-05')
    robin.items.does('giving/withdrawn', { item: 's' }, 'second')
    robin.at('2026-03-08')
    robin.promises.does('promise/ended', { promise: 'p' })
    robin.promises.does('promise/made', { promise: 'q', text: 'Home by eight.', when: { ...daily, from: '2026-03-08' }, instead: 'p' })
    expect(robin.said('promise', 'p')).toEqual([
      '2026-03-02 promised',
      '2026-03-02 given',
      '2026-03-03 seen',
      '2026-03-05 answer-taken-back',
      '2026-03-08 gave-way',
    ])
    expect(robin.said('promise', 'q')).toEqual(['2026-03-08 took-a-place'])
  })

  test('[HI5] no number is in it', () => {
    const sam = ownOne()
    sam.wounds.does('wound/written', { wound: 'w', text: 'The station.' })
    expectNoNumbers(sam.days('wound', 'w'), [])
  })

  test('[HI6] what was removed has no days', () => {
    const sam = ownOne()
    sam.wounds.does('wound/written', { wound: 'w', text: 'The station.' })
    sam.items.does('giving/given', { item: 'w', kind: 'wound', text: 'The station.' })
    sam.wounds.does('wound/removed', { wound: 'w' })
    expect([sam.days('wound', 'w'), sam.days('value', 'none'), sam.days('promise', 'none')]).toEqual([[], [], []])
  })
})
