import { describe, expect, test } from 'vitest'
import { story } from '../shared/concept.contract.ts'
import { promisesView, promiseView } from './index.ts'
import * as promise from './index.ts'

const robin = (wall = '2026-11-23T09:00') => {
  const told = story(promise)
  told.at(wall)
  const view = () => promisesView(told.things.values(), told.now())
  const one = (id = 'p') => promiseView(told.things, id, told.now())
  return { ...told, view, one }
}

/** Robin, who promised Sam something for one day. */
const withOne = (day = '2026-11-23') => {
  const told = robin()
  told.does('promise/made', { promise: 'p', text: 'Ring the clinic before they close.', when: { kind: 'once', day, time: '17:00' } })
  return told
}

/** Robin, who promised Sam something for every working day. */
const withRecurring = () => {
  const told = robin()
  const when = { kind: 'recurring', from: '2026-11-23', rule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR' } as const
  told.does('promise/made', { promise: 'p', text: 'Home by half past six.', when })
  return told
}

describe('making', () => {
  test('[PR1] a promise has words', () => {
    expect(robin().does('promise/made', { promise: 'p', text: '  ', when: { kind: 'once', day: '2026-11-23' } })).toBe('promise/text-blank')
  })

  test('[PR1] it is about days to come: today at the earliest', () => {
    const told = robin()
    expect(told.does('promise/made', { promise: 'p', text: 'I write.', when: { kind: 'once', day: '2026-11-22' } })).toBe(
      'promise/day-gone',
    )
    told.at('2026-11-24T02:00')
    expect(told.does('promise/made', { promise: 'p', text: 'I write.', when: { kind: 'once', day: '2026-11-23' } })).toBeUndefined()
  })

  test('[PR2] a recurrence that nobody can read is refused, and so is one that ends before it begins', () => {
    const told = robin()
    const when = { kind: 'recurring', from: '2026-11-23', rule: 'FREQ=DAILY' } as const
    expect(told.does('promise/made', { promise: 'p', text: 'I write.', when: { ...when, rule: 'often' } })).toBe('promise/rule-unreadable')
    expect(told.does('promise/made', { promise: 'p', text: 'I write.', when: { ...when, until: '2026-11-22' } })).toBe(
      'promise/ends-before-it-begins',
    )
  })

  test('[PR2] one that meets no day is refused: on no page could it be found again', () => {
    const told = robin()
    const when = { kind: 'recurring', from: '2026-11-28', rule: 'FREQ=WEEKLY;BYDAY=MO,FR', until: '2026-11-29' } as const
    expect(told.does('promise/made', { promise: 'p', text: 'I write.', when })).toBe('promise/meets-no-day')
    expect(told.does('promise/made', { promise: 'p', text: 'I write.', when: { ...when, until: '2026-11-30' } })).toBeUndefined()
    const seldom = { kind: 'recurring', from: '2026-11-28', rule: 'FREQ=MONTHLY;BYMONTHDAY=31' } as const
    expect(told.does('promise/made', { promise: 'q', text: 'I write.', when: seldom })).toBeUndefined()
  })

  test('[PR2] it stands on every day that its recurrence meets, until its last', () => {
    const told = robin()
    const when = { kind: 'recurring', from: '2026-11-23', rule: 'FREQ=DAILY', until: '2026-11-24' } as const
    told.does('promise/made', { promise: 'p', text: 'I write before six.', when })
    expect(told.view().later.map(({ day }) => day)).toEqual(['2026-11-24'])
    told.at('2026-11-30T09:00')
    expect(told.view()).toMatchObject({ next: [], later: [] })
    expect(told.one()?.occurrences.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23'])
  })
})

describe('what became of it', () => {
  test('[M14] [PR3] done, late, not done and told first are what Robin says, with a line', () => {
    for (const as of ['done', 'late', 'not-done', 'told-first'] as const) {
      const told = withOne()
      told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as, line: 'Rang at four.' })
      expect(told.view().happened[0]?.occurrences[0]?.mark).toMatchObject({ as, line: 'Rang at four.', saidOn: '2026-11-23' })
      expect(told.view().next).toEqual([])
    }
  })

  test('[PR3] nothing can be said of a day for which nothing was promised', () => {
    const told = withRecurring()
    told.at('2026-11-29T09:00')
    expect(told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-28', as: 'done' })).toBe('promise/not-that-day')
  })

  test('[PR4] what is not marked stays blank, a year later as well', () => {
    const told = withOne()
    told.at('2027-11-23T09:00')
    const [occurrence] = told.one()?.occurrences ?? []
    expect(occurrence).toMatchObject({ day: '2026-11-23' })
    expect(occurrence).not.toHaveProperty('mark')
    expect(told.view().next).toEqual([])
  })

  test('[PR5] late and not done are for days that have come; told first and, of a single day, done may be said before', () => {
    const says = (as: 'done' | 'late' | 'not-done' | 'told-first') =>
      withOne('2026-11-27').does('promise/occurrence-said', { promise: 'p', day: '2026-11-27', as })
    expect(says('late')).toBe('promise/day-to-come')
    expect(says('not-done')).toBe('promise/day-to-come')
    expect(says('done')).toBeUndefined()
    expect(says('told-first')).toBeUndefined()
    expect(withRecurring().does('promise/occurrence-said', { promise: 'p', day: '2026-11-24', as: 'done' })).toBe('promise/day-to-come')
  })

  test('[PR6] told first may name a new day, which is an occurrence then', () => {
    const told = withOne()
    told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'told-first', newDay: '2026-11-25' })
    expect(told.view().later).toMatchObject([{ day: '2026-11-25' }])
    told.at('2026-11-25T16:00')
    expect(told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-25', as: 'done' })).toBeUndefined()
    expect(told.one()?.occurrences.map(({ mark }) => mark?.as)).toEqual(['done', 'told-first'])
  })

  test('[PR6] the new day lies later, and only telling first names one', () => {
    const told = withOne()
    const said = { promise: 'p', day: '2026-11-23' }
    expect(told.does('promise/occurrence-said', { ...said, as: 'told-first', newDay: '2026-11-23' })).toBe('promise/new-day-not-later')
    expect(told.does('promise/occurrence-said', { ...said, as: 'late', newDay: '2026-11-24' })).toBe('promise/new-day-not-later')
  })

  test('[PR7] saying again leaves the earlier word beside the new one', () => {
    const told = withOne()
    told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'done' })
    told.at('2026-11-27T20:00')
    told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'not-done', line: 'I said done. I had not rung.' })
    expect(told.one()?.occurrences[0]).toMatchObject({
      mark: { as: 'not-done', saidOn: '2026-11-27' },
      earlier: [{ as: 'done', saidOn: '2026-11-23' }],
    })
  })

  test('[PR8] what was said today can be taken back today, and what was in force before is again', () => {
    const told = withOne()
    told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'late' })
    told.at('2026-11-24T09:00')
    expect(told.does('promise/unsaid', { promise: 'p', day: '2026-11-23' })).toBe('promise/nothing-to-take-back')
    told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'done' })
    expect(told.one()?.occurrences[0]?.mayTakeBack).toBe(true)
    expect(told.does('promise/unsaid', { promise: 'p', day: '2026-11-23' })).toBeUndefined()
    expect(told.one()?.occurrences[0]).toMatchObject({ mark: { as: 'late' }, earlier: [], mayTakeBack: false })
  })
})

describe('changing and ending', () => {
  test('[PR9] a promise that is there cannot be made over; another takes its place', () => {
    const told = withRecurring()
    const when = { kind: 'once', day: '2026-11-24' } as const
    expect(told.does('promise/made', { promise: 'p', text: 'Home by seven.', when })).toBe('promise/there-already')
    told.does('promise/ended', { promise: 'p' })
    told.does('promise/made', { promise: 'q', text: 'Home by seven.', when, instead: 'p' })
    expect(told.one('p')).toMatchObject({ text: 'Home by half past six.', endedOn: '2026-11-23', replacedBy: 'q' })
    expect(told.one('q')).toMatchObject({ text: 'Home by seven.', instead: 'p' })
  })

  test('[PR10] an ended promise asks nothing any more, and its days can still be spoken of', () => {
    const told = withRecurring()
    told.at('2026-11-25T12:00')
    told.does('promise/ended', { promise: 'p' })
    expect(told.view()).toMatchObject({ next: [], later: [], ended: [{ promise: 'p', endedOn: '2026-11-25' }] })
    expect(told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-24', as: 'late' })).toBeUndefined()
    told.at('2026-11-27T12:00')
    expect(told.does('promise/occurrence-said', { promise: 'p', day: '2026-11-26', as: 'done' })).toBe('promise/not-that-day')
    expect(told.does('promise/ended', { promise: 'p' })).toBe('promise/ended-already')
    expect(told.one()?.occurrences.map(({ day, mark }) => [day, mark?.as])).toEqual([
      ['2026-11-24', 'late'],
      ['2026-11-23', undefined],
    ])
  })

  test('[PR11] "I was not free to say no" changes nothing else, and can be taken away', () => {
    const told = withOne()
    const before = told.view()
    told.does('promise/not-free-noted', { promise: 'p' })
    expect(told.one()?.notFree).toBe(true)
    expect(told.view()).toEqual(before)
    told.does('promise/not-free-taken-away', { promise: 'p' })
    expect(told.one()?.notFree).toBe(false)
  })
})

test('the promises page can be cut at a month, and says where it begins', () => {
  const told = withOne()
  told.at('2027-01-10T09:00')
  told.does('promise/made', { promise: 'q', text: 'I write.', when: { kind: 'once', day: '2027-01-10' } })
  told.at('2027-01-11T09:00')
  const months = (since?: string) => promisesView(told.things.values(), told.now(), since).happened.map(({ month }) => month)
  expect(months()).toEqual(['2027-01', '2026-11'])
  expect(months('2026-12')).toEqual(['2027-01'])
  expect(told.view().begins).toBe('2026-11')
})

describe('a clock that was set to anything', () => {
  test('[PR16] a promise dated to the year 1 has blank days for eleven years, and what was said before that stays', () => {
    const told = robin('0001-02-01T09:00')
    told.does('promise/made', { promise: 'p', text: 'Every day.', when: { kind: 'recurring', from: '0001-02-01', rule: 'FREQ=DAILY' } })
    told.does('promise/occurrence-said', { promise: 'p', day: '0001-02-01', as: 'done' })
    told.at('2026-11-23T09:00')
    const days = told.one()?.occurrences.map(({ day }) => day) ?? []
    expect(days.length).toBe(4_019)
    expect(days.at(-1)).toBe('0001-02-01')
    expect(days.at(-2)).toBe('2015-11-23')
  })
})
