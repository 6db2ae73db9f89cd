import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { addDays } from '../shared/day.ts'
import { scenariosView, scenarioView } from './index.ts'
import * as scenario from './index.ts'

const DAY = '2026-01-05'
const written = {
  scenario: 's',
  scene: 'A training week, and somebody laughs at what I say.',
  plan: 'If I want to tell it at dinner, then I ring Sam before dinner.',
} as const

const robin = () => {
  const told = story(scenario)
  const day = (days: number) => told.at(`${addDays(DAY, days)}T20:00`)
  day(0)
  return {
    ...told,
    day,
    all: () => scenariosView(told.things.values(), told.now()),
    one: (id = 's') => scenarioView(told.things, id, told.now()),
  }
}
const planned = (sting?: 'burns' | 'faint') => {
  const told = robin()
  told.does('scenario/written', { ...written, ...(sting && { sting }) })
  return told
}

describe('scenario', () => {
  test('[SC1] it has a scene and a plan, and more if wanted', () => {
    const told = robin()
    expect(told.does('scenario/written', { ...written, plan: '' })).toBe('scenario/words-blank')
    told.does('scenario/written', { ...written, signs: 'I dress for somebody.', tell: 'Sam, the same evening.', sting: 'burns' })
    expect(told.one()).toMatchObject({ scene: written.scene, signs: 'I dress for somebody.', plan: { tell: 'Sam, the same evening.' } })
  })

  test('[SC2] an earlier plan stays beside the later one', () => {
    const told = planned()
    told.day(1)
    told.does('scenario/written', { ...written, plan: 'I do not go.' })
    expect(told.one()).toMatchObject({ plan: { plan: 'I do not go.' }, earlier: [{ plan: written.plan, day: DAY }] })
  })

  test('[M7] [SC3] while a rehearsal is due the plan is nowhere; recalled, both stand side by side', () => {
    const told = planned()
    told.day(3)
    expect(told.one()).toMatchObject({ due: true, earlier: [] })
    expect(JSON.stringify([told.one(), told.all()])).not.toContain('ring Sam')
    told.does('scenario/rehearsed', { scenario: 's', recalled: 'I ring home first.', sting: 'stings' })
    expect(told.one()).toMatchObject({ due: false, plan: { plan: written.plan }, recalled: { recalled: 'I ring home first.' } })
  })

  test('[M7] [SC4] rehearsals come after growing times, up to a year', () => {
    const told = planned()
    let day = 0
    for (const wait of [3, 10, 30, 91, 274, 548, 365, 365, 365]) {
      told.day(day + wait - 1)
      expect(told.one()?.due).toBe(false)
      told.day((day += wait))
      expect(told.one()?.due).toBe(true)
      told.does('scenario/rehearsed', { scenario: 's', recalled: '' })
    }
  })

  test('[M7] [SC5] where the sting faded while the plan waited, Robin is told', () => {
    const fadedOn = (sting: 'burns' | 'faint', day: number) => {
      const told = planned(sting)
      told.day(day)
      return told.one()?.faded
    }
    expect([fadedOn('faint', 32), fadedOn('faint', 33), fadedOn('burns', 400)]).toEqual([false, true, false])
  })

  test('[SC6] one is offered at most, and nothing is counted', () => {
    const told = planned()
    told.day(1)
    told.does('scenario/written', { ...written, scenario: 't', scene: 'Somebody writes on my birthday.' })
    expect(told.all().offered).toBeUndefined()
    told.day(40)
    expect(told.all().offered).toMatchObject({ scenario: 's' })
    expect(told.all().scenarios.map(({ scenario: id }) => id)).toEqual(['s', 't'])
    expectNoNumbers(told.all(), [])
  })

  test('[SC7] letting go removes its words', () => {
    const told = planned()
    told.does('scenario/let-go', { scenario: 's' })
    expect([told.all().scenarios, told.one()]).toEqual([[], undefined])
    expect(told.does('scenario/written', written)).toBe('scenario/gone')
  })

  test('[SC8] what happens to one changes no other', () => expectOthersChangeNothing(scenario))

  test('every event of a scenario is named after it', () => expectNamedAfter('scenario', scenario))
})
