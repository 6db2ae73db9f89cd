import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as period from './index.ts'
import { agreedOf } from './index.ts'

const between = () => {
  const told = story(period)
  told.at('2026-03-31T20:00')
  return { ...told, sam: () => agreedOf(told.things, '3', 'second'), robin: () => agreedOf(told.things, '3', 'first') }
}

describe('period', () => {
  test('[PD1] it is agreed when both say the same, from the later day on', () => {
    const told = between()
    told.does('period/said', { round: '3', length: 'six-months' }, 'first')
    expect(told.sam()).toEqual({ theirs: 'six-months', iEnded: false })
    told.at('2026-08-31T20:00')
    told.does('period/said', { round: '3', length: 'six-months' }, 'second')
    const agreed = { mine: 'six-months', theirs: 'six-months', begins: '2026-08-31', ends: '2027-02-28', iEnded: false }
    expect([told.sam(), told.robin()]).toEqual([agreed, agreed])
  })

  test('[PD2] Sam says another until it is agreed, and then it stands', () => {
    const told = between()
    told.does('period/said', { round: '3', length: 'twelve-months' }, 'first')
    told.does('period/said', { round: '3', length: 'three-months' }, 'second')
    expect(told.sam()).toEqual({ mine: 'three-months', theirs: 'twelve-months', iEnded: false })
    told.does('period/said', { round: '3', length: 'twelve-months' }, 'second')
    expect(told.does('period/said', { round: '3', length: 'twelve-months' }, 'second')).toBe('period/said-already')
    told.does('period/said', { round: '3', length: 'six-months' }, 'first')
    expect(told.robin()).toMatchObject({ mine: 'twelve-months', ends: '2027-03-31' })
  })

  test('[PD3] Sam ends it alone, and it stays ended', () => {
    const told = between()
    told.does('period/said', { round: '3', length: 'six-months' }, 'second')
    expect(told.does('period/ended', { round: '3' }, 'second')).toBeUndefined()
    expect(told.does('period/said', { round: '3', length: 'six-months' }, 'second')).toBe('period/ended-already')
    expect([told.sam().iEnded, told.robin().theyEndedOn]).toEqual([true, '2026-03-31'])
    expect(told.does('period/said', { round: '4', length: 'six-months' }, 'second')).toBeUndefined()
  })

  test('[PD4] what one says changes nothing of the other’s', () => expectOthersChangeNothing(period))

  test('every event of a period is named after it', () => expectNamedAfter('period', period))
})
