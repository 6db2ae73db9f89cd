import { describe, expect, test } from 'vitest'
import { expectNamedAfter, story } from '../shared/concept.contract.ts'
import { personView } from './index.ts'
import * as person from './index.ts'

const introduced = { side: 'wayward', myName: 'Robin', otherName: 'Sam', country: 'GB' } as const
const someone = () => {
  const told = story(person)
  return { ...told, view: () => personView(told.things.get('me')) }
}

describe('person', () => {
  test('[PE1] Robin is introduced once, the broken agreement in own words or left out', () => {
    const robin = someone()
    expect(robin.view()).toBeUndefined()
    expect(robin.does('person/introduced', { ...introduced, agreement: 'No one else, and no secrets about it.' })).toBeUndefined()
    expect(robin.view()).toEqual({ ...introduced, home: 'wayward', agreement: 'No one else, and no secrets about it.' })
    expect(robin.does('person/introduced', introduced)).toBe('person/introduced-already')
  })

  test('[PE2] each of these is changed alone, and not before there is anybody', () => {
    const robin = someone()
    expect(robin.does('person/changed', { country: 'IE' })).toBe('person/not-introduced')
    robin.does('person/introduced', introduced)
    robin.does('person/changed', { country: 'IE' })
    expect(robin.view()).toEqual({ ...introduced, home: 'wayward', country: 'IE' })
  })

  test('[PE3] who betrayed and was betrayed chooses the home; who is on one side has that one', () => {
    const robin = someone()
    robin.does('person/introduced', { ...introduced, side: 'both' })
    robin.does('person/changed', { home: 'betrayed' })
    expect(robin.view()?.home).toBe('betrayed')
    robin.does('person/changed', { side: 'wayward' })
    expect(robin.view()?.home).toBe('wayward')
    robin.does('person/changed', { home: 'betrayed' })
    expect(robin.view()?.home).toBe('wayward')
  })

  test('[PE4] a name has words in it', () => {
    const robin = someone()
    expect(robin.does('person/introduced', { ...introduced, otherName: ' ' })).toBe('person/name-blank')
    robin.does('person/introduced', introduced)
    expect(robin.does('person/changed', { myName: '' })).toBe('person/name-blank')
  })

  test('every event of a person is named after it', () => expectNamedAfter('person', person))
})
