import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as sitting from './index.ts'

const robin = () => {
  const told = story(sitting)
  told.at('2026-11-23T22:00')
  return { ...told, page: () => sitting.sittingsView(told.things.values()) }
}

describe('sitting', () => {
  test('[M13] [SI1] Robin names what is not known and the urge, and looks back in the morning', () => {
    const told = robin()
    expect(told.does('sitting/begun', { sitting: 's', what: ' ' })).toBe('sitting/text-blank')
    told.does('sitting/begun', { sitting: 's', what: 'Whether Sam stays.', urge: 'To go up and ask.' })
    expect(told.page().sittings[0]).not.toHaveProperty('after')
    told.at('2026-11-24T08:00')
    expect(told.does('sitting/looked-back', { sitting: 's', after: 'Still not known.', helped: 'Cold water.' })).toBeUndefined()
    expect(told.page().sittings).toMatchObject([{ urge: 'To go up and ask.', after: 'Still not known.', begunOn: '2026-11-23' }])
  })

  test('[SI2] nothing says how long, or how often', () => {
    const told = robin()
    told.does('sitting/begun', { sitting: 's', what: 'Whether Sam stays.' })
    expectNoNumbers(told.page(), ['begunAt'])
  })

  test('[SI3] what helped is there the next time, each once', () => {
    const told = robin()
    for (const id of ['a', 'b', 'c']) {
      told.does('sitting/begun', { sitting: id, what: 'Whether Sam stays.' })
      told.does('sitting/looked-back', { sitting: id, helped: id === 'b' ? 'A walk.' : 'Cold water.' })
    }
    expect(told.page().helped).toEqual(['Cold water.', 'A walk.'])
  })

  test('[SI4] let go of, its words are nowhere', () => {
    const told = robin()
    told.does('sitting/begun', { sitting: 's', what: 'Whether Sam stays.' })
    told.does('sitting/let-go', { sitting: 's' })
    expect(JSON.stringify([...told.things])).not.toContain('Sam')
    expect(told.does('sitting/looked-back', { sitting: 's' })).toBe('sitting/gone')
    expectOthersChangeNothing(sitting)
    expectNamedAfter('sitting', sitting)
  })
})
