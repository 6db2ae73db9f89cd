import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as readiness from './index.ts'

const sam = () => {
  const told = story(readiness)
  told.at('2026-11-23T22:00')
  const fear = () => readiness.readinessView(told.things).asked.find(({ about }) => about === 'fear')
  return { ...told, fear }
}

describe('readiness', () => {
  test('[RD1] an answer is words, and there is no number', () => {
    const told = sam()
    expect(told.does('readiness/written', { about: 'fear', text: ' ' })).toBe('readiness/text-blank')
    told.does('readiness/written', { about: 'fear', text: 'I would stay because of the rent.' })
    expect(told.fear()?.now?.text).toBe('I would stay because of the rent.')
    expectNoNumbers(readiness.readinessView(told.things), ['at'])
  })

  test('[M11] [RD2] half a year later both answers stand beside each other', () => {
    const told = sam()
    told.does('readiness/written', { about: 'fear', text: 'I would stay because of the rent.' })
    told.at('2027-05-23T22:00')
    told.does('readiness/written', { about: 'fear', text: 'Not the rent any more.' })
    expect(told.fear()).toMatchObject({ now: { text: 'Not the rent any more.' }, before: [{ day: '2026-11-23' }] })
  })

  test('[RD3] taken away it is gone', () => {
    const told = sam()
    told.does('readiness/written', { about: 'fear', text: 'I would stay because of the rent.' })
    told.does('readiness/taken-away', { about: 'fear' })
    expect(told.fear()).toEqual({ about: 'fear', before: [] })
    expectOthersChangeNothing(readiness)
    expectNamedAfter('readiness', readiness)
  })
})
