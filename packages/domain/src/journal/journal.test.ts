import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { journalEntryView, journalView, journalWords } from './index.ts'
import * as journal from './index.ts'

const sam = (wall = '2026-11-23T23:00') => {
  const told = story(journal)
  told.at(wall)
  return {
    ...told,
    book: () => journalView(told.things.values(), told.now()),
    entry: (id = 'j') => journalEntryView(told.things, id),
    words: () => journalWords(told.things.values()),
  }
}

describe('journal', () => {
  test('[JO1] an entry has words', () => {
    expect(sam().does('journal/written', { entry: 'j', text: ' \n' })).toBe('journal/text-blank')
  })

  test('[M18] [JO1] a letter that is not sent stays in the book', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'You will never read this.', kind: 'letter', to: 'Robin' })
    expect(told.book().entries).toMatchObject([{ entry: 'j', kind: 'letter', to: 'Robin', opening: 'You will never read this.' }])
  })

  test('[JO2] writing on in the same night leaves one version; on another day the first one stays beside it', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'The station again.' })
    told.at('2026-11-24T01:30')
    told.does('journal/written', { entry: 'j', text: 'The station again. I stood there for an hour.' })
    expect(told.entry()).toMatchObject({ text: 'The station again. I stood there for an hour.', earlier: [] })
    told.at('2026-11-26T20:00')
    told.does('journal/written', { entry: 'j', text: 'It was not an hour. It felt like one.' })
    expect(told.entry()).toMatchObject({
      text: 'It was not an hour. It felt like one.',
      earlier: [{ text: 'The station again. I stood there for an hour.', day: '2026-11-23' }],
    })
  })

  test('[JO3] what it was begun as, it stays', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'One.' })
    told.does('journal/written', { entry: 'j', text: 'Two.', kind: 'letter', to: 'Robin' })
    expect(told.entry()).toMatchObject({ kind: 'entry', text: 'Two.' })
    expect(told.entry()).not.toHaveProperty('to')
  })

  test('[JO9] a page from another book stands at the day on which it was written, and what is added today stands beside it', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'The station again.' })
    expect(told.does('journal/brought-in', { entry: 'old', text: 'We painted the kitchen.', on: '2019-05-03' })).toBeUndefined()
    expect(told.book().entries).toMatchObject([{ entry: 'j' }, { entry: 'old', begunOn: '2019-05-03' }])
    told.does('journal/written', { entry: 'old', text: 'It is still yellow.' })
    expect(told.entry('old')).toMatchObject({
      begunOn: '2019-05-03',
      text: 'It is still yellow.',
      earlier: [{ text: 'We painted the kitchen.', day: '2019-05-03' }],
    })
    expect(told.does('journal/brought-in', { entry: 'k', text: 'Soon.', on: '2026-11-24' })).toBe('journal/day-to-come')
    expect(told.does('journal/brought-in', { entry: 'k', text: ' \n', on: '2019-05-03' })).toBe('journal/text-blank')
    expect(told.does('journal/brought-in', { entry: 'k', text: 'a'.repeat(18_001), on: '2019-05-03' })).toBe('journal/text-too-long')
  })

  test('[JO10] brought in twice it is there once, and taken out it stays out', () => {
    const told = sam()
    const page = { entry: 'old', text: 'We painted the kitchen.', on: '2019-05-03' }
    told.does('journal/brought-in', page)
    told.does('journal/written', { entry: 'old', text: 'It is still yellow.' })
    expect(told.does('journal/brought-in', page)).toBe('journal/there-already')
    expect(told.entry('old')?.text).toBe('It is still yellow.')
    told.does('journal/removed', { entry: 'old' })
    expect(told.does('journal/brought-in', page)).toBe('journal/removed-already')
    expect(told.book().entries).toEqual([])
  })

  test('[JO4] a removed entry is gone from the book, from search and from the state, with every version', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'The number of the hotel room.' })
    told.does('journal/removed', { entry: 'j' })
    expect(told.book().entries).toEqual([])
    expect(told.entry()).toBeUndefined()
    expect(told.words()).toEqual([])
    expect(JSON.stringify([...told.things])).not.toContain('hotel')
    expect(told.does('journal/written', { entry: 'j', text: 'Again.' })).toBe('journal/removed-already')
  })

  test('[JO5] enough for tonight closes the book until the day turns, and writing opens it', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'Enough.' })
    told.does('journal/closed', { entry: 'j' })
    expect(told.book().closedTonight).toBe(true)
    told.does('journal/written', { entry: 'j', text: 'One more thing.' })
    expect(told.book().closedTonight).toBe(false)
    told.does('journal/closed', { entry: 'j' })
    told.at('2026-11-24T04:00')
    expect(told.book().closedTonight).toBe(false)
  })

  test('[JO6] the newest is on top, by the day on which it was begun', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'First.' })
    told.at('2026-11-25T21:00')
    told.does('journal/written', { entry: 'k', text: 'Second.' })
    told.does('journal/written', { entry: 'j', text: 'First, changed.' })
    expect(told.book().entries.map(({ opening }) => opening)).toEqual(['Second.', 'First, changed.'])
  })

  test('[JO6] a long entry is listed by its first words, cut between two of them', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'I do not know\nwhat I want. '.repeat(20) })
    const opening = told.book().entries[0]?.opening ?? ''
    expect(opening).toMatch(/^I do not know what I want\. .* …$/)
    expect(opening.length).toBeLessThanOrEqual(142)
  })

  test('[JO7] what happens to one entry changes no other', () => expectOthersChangeNothing(journal))

  test('[JO8] Sam puts two pages beside each other, and each shows the other, until they are taken apart or one is removed', () => {
    const told = sam()
    told.does('journal/written', { entry: 'j', text: 'The station again.' })
    told.does('journal/written', { entry: 'k', text: 'The calendar.' })
    expect(told.does('journal/linked', { entry: 'j', to: 'j' })).toBe('journal/nothing-new')
    told.does('journal/linked', { entry: 'j', to: 'k' })
    expect([told.entry('j'), told.entry('k')].map(one => one?.goesWith.map(({ opening }) => opening))).toEqual([
      ['The calendar.'],
      ['The station again.'],
    ])
    told.does('journal/unlinked', { entry: 'j', to: 'k' })
    expect(told.entry('k')?.goesWith).toEqual([])
    told.does('journal/linked', { entry: 'k', to: 'j' })
    told.does('journal/removed', { entry: 'j' })
    expect(told.entry('k')?.goesWith).toEqual([])
  })

  test('every event of the journal is named after it', () => expectNamedAfter('journal', journal))
})
