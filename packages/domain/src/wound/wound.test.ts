import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { woundsView } from './index.ts'
import * as wound from './index.ts'

const sam = () => {
  const told = story(wound)
  told.at('2026-03-02T21:00')
  return { ...told, map: () => woundsView(told.things.values()).wounds }
}

describe('wound', () => {
  test('[WO1] Sam names it, and what sets it off and helps, or not', () => {
    const told = sam()
    expect(told.does('wound/written', { wound: 'a', text: ' ' })).toBe('wound/text-blank')
    told.does('wound/written', { wound: 'a', text: 'I compare myself with a face that I do not know.', setsOff: 'Mirrors in shops.' })
    expect(told.map()[0]?.now).toMatchObject({ text: 'I compare myself with a face that I do not know.', setsOff: 'Mirrors in shops.' })
    expect(told.map()[0]?.now).not.toHaveProperty('helps')
  })

  test('[WO2] then stays beside now', () => {
    const told = sam()
    told.does('wound/written', { wound: 'a', text: 'I compare.' })
    told.does('wound/written', { wound: 'a', text: 'I compare myself.' })
    told.at('2026-11-23T21:00')
    told.does('wound/written', { wound: 'a', text: 'I catch myself comparing, and look away.', helps: 'Saying it to Jo.' })
    expect(told.map()).toMatchObject([
      {
        now: { text: 'I catch myself comparing, and look away.', day: '2026-11-23' },
        before: [{ text: 'I compare myself.', day: '2026-03-02' }],
      },
    ])
  })

  test('[WO3] a removed one leaves no word, and does not come back', () => {
    const told = sam()
    told.does('wound/written', { wound: 'a', text: 'The kitchen at night.' })
    told.does('wound/removed', { wound: 'a' })
    expect(told.map()).toEqual([])
    expect(JSON.stringify([...told.things])).not.toContain('kitchen')
    expect(told.does('wound/written', { wound: 'a', text: 'Again.' })).toBe('wound/removed-already')
  })

  test('[WO4] they stand in the order in which they were first written, without a figure', () => {
    const told = sam()
    told.does('wound/written', { wound: 'b', text: 'First.' })
    told.at('2026-03-03T21:00')
    told.does('wound/written', { wound: 'a', text: 'Second.' })
    told.at('2026-03-04T21:00')
    told.does('wound/written', { wound: 'b', text: 'First, later.' })
    expect(told.map().map(({ now }) => now.text)).toEqual(['First, later.', 'Second.'])
    expectNoNumbers(told.map(), ['at'])
  })

  test('[WO5] what is written of one changes no other', () => expectOthersChangeNothing(wound))

  test('every event of a wound is named after it', () => expectNamedAfter('wound', wound))
})
