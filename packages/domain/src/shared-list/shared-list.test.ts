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
