import { describe, expect, test } from 'vitest'
import { shapes as given } from '../giving/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as shame from './index.ts'

const robin = () => {
  const told = story(shame)
  told.at('2026-11-23T22:00')
  return { ...told, page: () => shame.shamesView(told.things.values()) }
}

describe('shame', () => {
  test('[SM1] Robin names what shame says, and comes back to Sam’s hurt in the morning', () => {
    const told = robin()
    expect(told.does('shame/named', { shame: 's', text: ' ' })).toBe('shame/text-blank')
    expect(told.does('shame/came-back', { shame: 's', hurt: 'Sam sat there alone.' })).toBe('shame/not-there')
    told.does('shame/named', { shame: 's', text: 'I am the worst person.' })
    expect(told.page().shames[0]).not.toHaveProperty('hurt')
    told.at('2026-11-24T08:00')
    expect(told.does('shame/came-back', { shame: 's', hurt: 'Sam sat there alone.', act: 'Ring the clinic.' })).toBeUndefined()
    expect(told.page().shames).toMatchObject([{ text: 'I am the worst person.', hurt: 'Sam sat there alone.', begunOn: '2026-11-23' }])
  })

  test('[SM2] nothing of it can be given, and nothing says how often or how long', () => {
    expect(JSON.stringify(given)).not.toContain('shame')
    const told = robin()
    told.does('shame/named', { shame: 's', text: 'I am the worst person.' })
    told.does('shame/came-back', { shame: 's', hurt: 'Sam sat there alone.' })
    expectNoNumbers(told.page(), ['begunAt'])
  })

  test('[SM3] the way back is there the next time, each once', () => {
    const told = robin()
    for (const [id, act] of [
      ['a', 'Ring the clinic.'],
      ['b', 'Put Mila to bed.'],
      ['c', 'Ring the clinic.'],
    ] as const) {
      told.does('shame/named', { shame: id, text: 'I ruin everything.' })
      told.does('shame/came-back', { shame: id, hurt: 'Sam lay awake.', act })
    }
    expect(told.page().ways).toEqual(['Ring the clinic.', 'Put Mila to bed.'])
  })

  test('[SM4] let go of, its words are nowhere', () => {
    const told = robin()
    told.does('shame/named', { shame: 's', text: 'I am a monster.' })
    told.does('shame/let-go', { shame: 's' })
    expect(JSON.stringify([...told.things])).not.toContain('monster')
    expect(told.does('shame/came-back', { shame: 's', hurt: 'x' })).toBe('shame/gone')
    expectOthersChangeNothing(shame)
    expectNamedAfter('shame', shame)
  })
})
