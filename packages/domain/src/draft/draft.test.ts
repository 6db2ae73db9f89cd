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

  test('[M16] [DR2] it holds the act that comes first, for whom it is, and from which side it is written', () => {
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

  test('[DR6] what it is written out of goes along with every word that is put in place, and is gone with the last', () => {
    const told = robin()
    expect(told.does('draft/came-from', { draft: 'd', from: 'dig', of: 'travel' })).toBe('draft/not-there')
    told.does('draft/kept', { draft: 'd', text: 'I tell' })
    told.does('draft/came-from', { draft: 'd', from: 'dig', of: 'travel' })
    told.does('draft/kept', { draft: 'd', text: 'I tell the team lead no.' })
    expect(told.view()[0]).toMatchObject({ text: 'I tell the team lead no.', cameFrom: { from: 'dig', of: 'travel' } })
    told.does('draft/kept', { draft: 'd', text: ' ' })
    told.does('draft/kept', { draft: 'd', text: 'Something else.' })
    expect(told.view()[0]).not.toHaveProperty('cameFrom')
    told.does('draft/let-go', { draft: 'd' })
    expect(told.does('draft/came-from', { draft: 'd', from: 'dig', of: 'travel' })).toBe('draft/gone')
  })

  test('[DR5] what happens to one draft changes no other', () => expectOthersChangeNothing(draft))

  test('every event of a draft is named after it', () => expectNamedAfter('draft', draft))
})
