import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { draftsView } from './index.ts'
import * as draft from './index.ts'

const robin = () => {
  const told = story(draft)
  told.at('2026-11-23T19:00')
  return { ...told, view: () => draftsView(told.things.values()).drafts }
}

describe('draft', () => {
  test('[DR1] keeping it again puts the new words in place of the old', () => {
    const told = robin()
    told.does('draft/kept', { draft: 'd', text: 'I am sorry, but you' })
    told.at('2026-11-23T19:05')
    told.does('draft/kept', { draft: 'd', text: 'I was at the station at seven. I told you eight.' })
    expect(told.view()).toMatchObject([{ id: 'd', text: 'I was at the station at seven. I told you eight.' }])
    expect(JSON.stringify([...told.things])).not.toContain('but you')
  })

  test('[DR2] it holds the act that comes first, for whom it is, and from which side it is written', () => {
    const told = robin()
    told.does('draft/kept', { draft: 'd', text: 'About Friday.', act: 'Ask Sam when there is time for it.', to: 'Sam', as: 'wayward' })
    expect(told.view()[0]).toMatchObject({ act: 'Ask Sam when there is time for it.', to: 'Sam', as: 'wayward' })
  })

  test('[DR3] letting go removes the words, and the same draft does not come back', () => {
    const told = robin()
    told.does('draft/kept', { draft: 'd', text: 'You have to believe me.' })
    expect(told.does('draft/let-go', { draft: 'd' })).toBeUndefined()
    expect(told.view()).toEqual([])
    expect(JSON.stringify([...told.things])).not.toContain('believe')
    expect(told.does('draft/kept', { draft: 'd', text: 'Again' })).toBe('draft/gone')
    expect(told.does('draft/let-go', { draft: 'other' })).toBe('draft/not-there')
  })

  test('[DR4] nothing that the coach marked can be part of it', () => {
    expect(Object.keys(draft.shapes['draft/kept'].entries)).toEqual(['draft', 'text', 'act', 'to', 'as'])
  })

  test('[DR5] what happens to one draft changes no other', () => expectOthersChangeNothing(draft))

  test('every event of a draft is named after it', () => expectNamedAfter('draft', draft))
})
