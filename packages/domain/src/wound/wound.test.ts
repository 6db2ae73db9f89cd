import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { hearingView } from '../hearing/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { woundsView } from './index.ts'
import * as wound from './index.ts'

const sam = () => {
  const told = story(wound)
  told.at('2026-03-02T21:00')
  const items = story(giving)
  items.at('2026-03-02T21:00')
  return { ...told, items, map: () => woundsView(told.things.values(), items.things.values(), 'second').wounds }
}

describe('wound', () => {
  test('[M9] [WO1] Sam names it, and what sets it off and helps, or not', () => {
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

  test('[M9] [WO6] Sam gives one of them by itself, and Robin says first what was understood', () => {
    const told = sam()
    told.does('wound/written', { wound: 'a', text: 'My own eyes.', setsOff: '“You imagine things.”' })
    told.does('wound/written', { wound: 'b', text: 'My father.' })
    const [one, other] = told.map()
    expect(one?.shareAs).toBe('a')
    told.items.does('giving/given', { item: 'a', kind: 'wound', text: 'My own eyes.' }, 'second')
    expect([told.map()[0]?.shared?.text, told.map()[1]?.shared]).toEqual(['My own eyes.', other?.shared])
    const robins = () => hearingView(told.items.things.values(), new Map(), 'first').theirs
    expect(robins()).toMatchObject([{ item: 'a', kind: 'wound', text: 'My own eyes.', mayAdd: false }])
    expect(JSON.stringify(robins())).not.toMatch(/imagine|father/)
    told.items.does('giving/given', { item: 'r', kind: 'reflection', to: 'a', text: 'You saw it, and I talked you out of it.' }, 'first')
    expect(robins()[0]?.mayAdd).toBe(true)
  })

  test('[WO6] what Sam withdrew can be given again, and the mark stays', () => {
    const told = sam()
    told.does('wound/written', { wound: 'a', text: 'My own eyes.' })
    told.items.does('giving/given', { item: 'a', kind: 'wound', text: 'My own eyes.' }, 'second')
    told.items.does('giving/withdrawn', { item: 'a' }, 'second')
    const [withdrawn] = told.map()
    expect([withdrawn?.shared?.withdrawnOn, withdrawn?.shareAs]).toEqual(['2026-03-02', 'a~2'])
    expect(told.items.does('giving/given', { item: withdrawn?.shareAs ?? '', kind: 'wound', text: 'Again.' }, 'second')).toBeUndefined()
    expect(told.map()[0]?.shared).toMatchObject({ item: 'a~2', text: 'Again.' })
    expect([...told.items.things.values()].filter(({ withdrawnOn }) => withdrawnOn !== undefined)).toHaveLength(1)
  })

  test('every event of a wound is named after it', () => expectNamedAfter('wound', wound))
})
