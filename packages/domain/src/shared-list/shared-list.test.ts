import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { foldInto, expectNoNumbers, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import { sharedListView } from './index.ts'

const between = () => {
  const told = story(giving)
  told.at('2026-09-19T20:00')
  told.does('giving/given', { item: 'r', kind: 'told-first', text: 'It was two times.' }, 'first')
  told.at('2026-09-20T20:00')
  told.does('giving/given', { item: 's', kind: 'line', text: 'I noticed. I am still angry.' }, 'second')
  return { ...told, seenBy: (viewer: 'first' | 'second') => sharedListView(told.things.values(), viewer) }
}

describe('shared list', () => {
  test('[SL1] what I gave and what I was given stand apart, for either', () => {
    const told = between()
    expect(told.seenBy('first')).toMatchObject({ mine: [{ item: 'r' }], theirs: [{ item: 's' }] })
    expect(told.seenBy('second')).toMatchObject({ mine: [{ item: 's' }], theirs: [{ item: 'r' }] })
  })

  test('[SL1, SL7] Robin sets a clock back, or forward, to give an earlier date: the order stays, and Sam is told of it', () => {
    const told = between()
    told.at('2026-06-03T12:00')
    told.does('giving/given', { item: 'back', kind: 'told-first', text: 'I told you in June.' }, 'first')
    told.at('2031-01-01T12:00')
    told.does('giving/given', { item: 'ahead', kind: 'line', text: 'On top for five years.' }, 'first')
    told.at('2026-09-21T20:00')
    told.does('giving/given', { item: 'now', kind: 'line', text: 'Home at six.' }, 'first')
    const { theirs } = told.seenBy('second')
    expect(theirs.map(({ item, datedBefore }) => [item, datedBefore])).toEqual([
      ['now', '2031-01-01'],
      ['ahead', undefined],
      ['back', '2026-09-19'],
      ['r', undefined],
    ])
    expect(told.seenBy('first').theirs.map(({ datedBefore }) => datedBefore)).toEqual([undefined])
  })

  test('[SL8] Robin sets a clock back to correct: the correction has its day, and Sam is told that something dated later came before it', () => {
    const told = between()
    told.at('2026-10-30T20:00')
    told.does('giving/given', { item: 'later', kind: 'line', text: 'Home at six.' }, 'first')
    told.at('2026-09-20T20:00')
    told.does('giving/corrected', { item: 'r', text: 'I said two; it was five.' }, 'first')
    expect(told.seenBy('second').theirs.at(-1)).toMatchObject({ item: 'r', correctedOn: '2026-09-20', datedBefore: '2026-10-30' })
    expect(told.seenBy('second').theirs[0]).not.toHaveProperty('datedBefore')
  })

  test('[SL2] the newest words are on top, the earlier ones under them, dated', () => {
    const told = between()
    told.does('giving/corrected', { item: 'r', text: 'I said two; it was five.' }, 'first')
    expect(told.seenBy('second').theirs[0]).toMatchObject({
      text: 'I said two; it was five.',
      earlier: [{ text: 'It was two times.', day: '2026-09-19' }],
    })
  })

  test('[SL2] a withdrawn item shows its mark and no words', () => {
    const told = between()
    told.does('giving/withdrawn', { item: 'r' }, 'first')
    expect(told.seenBy('second').theirs[0]).toEqual({
      item: 'r',
      kind: 'told-first',
      givenAt: expect.any(Number) as number,
      givenOn: '2026-09-19',
      earlier: [],
      withdrawnOn: '2026-09-20',
    })
  })

  test('[SL4] a telling says what it puts right, that nobody asked, and that the other had found it', () => {
    const told = between()
    told.does('giving/given', { item: 't', kind: 'told-first', said: 'That it was one time.', text: 'It was two.' }, 'first')
    told.does('giving/given', { item: 'f', kind: 'found-already', to: 't', text: 'In March.' }, 'second')
    expect(told.seenBy('second').theirs.find(({ item }) => item === 't')).toMatchObject({
      said: 'That it was one time.',
      unasked: true,
      foundBefore: { item: 'f', day: '2026-09-20', text: 'In March.' },
    })
  })

  test('[SL5] a question of the other’s and a fact that cannot wait are not in the list, but are in their giver’s own', () => {
    const told = between()
    told.does('giving/given', { item: 'q', kind: 'question', depth: 'outline', text: 'Who else knew?' }, 'second')
    told.does('giving/given', { item: 'u', kind: 'urgent', about: 'health', text: 'I had a test.' }, 'second')
    expect(told.seenBy('first').theirs.map(({ item }) => item)).toEqual(['s'])
    expect(new Set(told.seenBy('second').mine.map(({ item }) => item))).toEqual(new Set(['u', 's', 'q']))
  })

  test('[SL6] Sam, who never wants to know the account, does not come upon it in the list', () => {
    const told = between()
    told.does('giving/given', { item: 'account', kind: 'account', text: 'From March to May.' }, 'first')
    told.does('giving/given', { item: 'd', kind: 'account-detail', to: 'account', part: 'April', text: 'The hotel.' }, 'first')
    told.does('giving/given', { item: 'a', kind: 'answer', to: 'q', as: 'words', depth: 'everything', text: 'Five times.' }, 'first')
    told.does('giving/given', { item: 'more', kind: 'added', to: 's', text: 'I was tired.' }, 'first')
    expect(told.seenBy('second').theirs.map(({ item }) => item)).toEqual(['r'])
    expect(told.seenBy('first').mine).toHaveLength(5)
  })

  test('[SL3] whatever happens, nothing is counted and nothing says that something was read or is awaited', () => {
    fc.assert(
      fc.property(historyOf(giving.shapes) as fc.Arbitrary<giving.GivingEvent[]>, events => {
        const things = new Map<string, giving.Given>()
        foldInto(giving, things, events)
        const view = sharedListView(things.values(), 'second')
        expectNoNumbers(view, ['givenAt', 'at'])
        expect(JSON.stringify(view)).not.toMatch(/"(read|seen|opened|answered|waiting|unread)\w*":/)
      }),
    )
  })
})
