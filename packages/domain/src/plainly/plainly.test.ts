import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, foldInto, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import { nowAt } from '../shared/now.ts'
import { plainlyView, type Plainly, type PlainlyEvent } from './index.ts'
import * as plainly from './index.ts'

const sam = () => {
  const told = story(plainly)
  told.at('2025-10-02T03:00')
  return { ...told, view: () => plainlyView(told.things, told.now()) }
}

describe('plainly', () => {
  test('[PL1] each question stands alone, and "rather not say" is an answer', () => {
    const told = sam()
    told.does('plainly/answered', { food: 'rather-not-say' })
    expect(told.view().today).toEqual({ day: '2025-10-01', food: 'rather-not-say' })
  })

  test('[PL2] answers change on their day, and stay as they were given afterwards', () => {
    const told = sam()
    told.does('plainly/answered', { sleep: 'hardly', someone: 'yes' })
    told.does('plainly/answered', { sleep: 'some' })
    told.at('2025-10-02T09:00')
    told.does('plainly/answered', { sleep: 'enough' })
    expect(told.view()).toMatchObject({ today: { sleep: 'enough' }, earlier: [{ day: '2025-10-01', sleep: 'some', someone: 'yes' }] })
  })

  test('[M1] [PL3] each answer has a next step, thoughts of dying before all', () => {
    const steps = (answers: plainly.Answers) => {
      const told = sam()
      told.does('plainly/answered', answers)
      return told.view().steps
    }
    expect(steps({ sleep: 'hardly', food: 'some', someone: 'no', dying: 'sometimes' })).toEqual([
      'help-now',
      'someone-to-call',
      'sleep',
      'food',
      'doctor',
    ])
    expect(steps({ dying: 'rather-not-say' })[0]).toBe('help-now')
    expect(steps({ someone: 'not-sure' })[0]).toBe('someone-to-call')
  })

  test('[PL2, PL4] [S39] whatever was answered, words for a doctor are there, and nothing is a figure or says that all is well', () => {
    fc.assert(
      fc.property(historyOf(plainly.shapes) as fc.Arbitrary<PlainlyEvent[]>, events => {
        const days = new Map<string, Plainly>()
        foldInto(plainly, days, events)
        const at = events.at(-1)?.at ?? 0
        const view = plainlyView(days, nowAt(at, 'Europe/Berlin'))
        expect(view.steps.at(-1)).toBe('doctor')
        expectNoNumbers(view, [])
      }),
    )
  })

  test('[PL5] a day can be taken away, also later', () => {
    const told = sam()
    told.does('plainly/answered', { dying: 'often' })
    told.at('2025-11-02T09:00')
    expect(told.does('plainly/taken-away', { day: '2025-10-01' })).toBeUndefined()
    expect(told.view().earlier).toEqual([])
    expect(told.does('plainly/taken-away', { day: '2025-10-01' })).toBe('plainly/not-there')
  })

  test('[PL6] what is answered on one day changes no other', () => expectOthersChangeNothing(plainly))

  test('every event of it is named after it', () => expectNamedAfter('plainly', plainly))
})
