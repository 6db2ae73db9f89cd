import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as talk from './index.ts'
import { talkView } from './index.ts'

const sam = () => {
  const told = story(talk)
  told.at('2026-11-23T20:00')
  return { ...told, view: () => talkView(told.things, new Map(), 'second', true) }
}

describe('talk', () => {
  test('[TK1] Sam writes down what to bring, in order, and words it anew', () => {
    const told = sam()
    expect(told.does('talk/point-written', { point: 'a', text: ' ' })).toBe('talk/text-blank')
    expect(told.does('talk/point-talked', { point: 'a' })).toBe('talk/not-there')
    told.does('talk/point-written', { point: 'a', text: 'The weekend.' })
    told.at('2026-11-24T20:00')
    told.does('talk/point-written', { point: 'b', text: 'Your mother.' })
    told.does('talk/point-written', { point: 'a', text: 'The weekend, and who drives.' })
    expect(told.view().toBring).toEqual([
      { point: 'a', text: 'The weekend, and who drives.' },
      { point: 'b', text: 'Your mother.' },
    ])
  })

  test('[TK2] what was talked about stands behind with its day, and can be brought again', () => {
    const told = sam()
    told.does('talk/point-written', { point: 'a', text: 'The weekend.' })
    told.does('talk/point-written', { point: 'b', text: 'Your mother.' })
    told.does('talk/point-talked', { point: 'a' })
    told.at('2026-11-30T20:00')
    told.does('talk/point-talked', { point: 'b' })
    expect(told.view()).toMatchObject({
      toBring: [],
      talked: [
        { point: 'b', on: '2026-11-30' },
        { point: 'a', on: '2026-11-23' },
      ],
    })
    told.does('talk/point-brought-again', { point: 'a' })
    expect(told.view()).toMatchObject({ toBring: [{ point: 'a' }], talked: [{ point: 'b' }] })
  })

  test('[TK3] letting go removes all words of it', () => {
    const told = sam()
    told.does('talk/point-written', { point: 'a', text: 'The weekend.' })
    told.does('talk/point-let-go', { point: 'a' })
    expect(told.view()).toEqual({ toBring: [], theyBring: [], talked: [] })
    expect(told.does('talk/point-written', { point: 'a', text: 'Again.' })).toBe('talk/gone')
  })

  /** Robin gives one of two points; Sam, who has a point, too, looks. */
  const both = () => {
    const [robins, sams, items] = [story(talk), story(talk), story(giving)]
    ;[robins, sams, items].forEach(told => told.at('2026-11-23T20:00'))
    robins.does('talk/point-written', { point: 'a', text: 'The weekend.' })
    robins.does('talk/point-written', { point: 'b', text: 'What I have not found words for.' })
    sams.does('talk/point-written', { point: 's', text: 'The car.' })
    items.does('giving/given', { item: 'i', kind: 'talk-point', point: 'a', text: 'The weekend.' }, 'first')
    return {
      robins,
      sams,
      items,
      samSees: (open = true) => talkView(sams.things, items.things, 'second', open),
      robinSees: () => talkView(robins.things, items.things, 'first', true),
    }
  }

  test('[TK5] what is brought is gathered from both, and its giver sees that it was given', () => {
    const told = both()
    expect(told.samSees()).toMatchObject({ toBring: [{ text: 'The car.' }], theyBring: [{ item: 'i', text: 'The weekend.' }] })
    expect(told.robinSees().toBring).toMatchObject([{ point: 'a', shown: 'i' }, { point: 'b' }])
    told.items.does('giving/withdrawn', { item: 'i' }, 'first')
    expect([told.samSees().theyBring, told.robinSees().toBring[0]?.shown]).toEqual([[], undefined])
  })

  test('[TK6] Sam puts Robin’s point behind, and back, and Robin sees nothing of it', () => {
    const told = both()
    const before = told.robinSees()
    told.sams.does('talk/theirs-put-behind', { item: 'i' })
    expect(told.samSees()).toMatchObject({ theyBring: [], talked: [{ item: 'i', on: '2026-11-23' }] })
    told.sams.does('talk/theirs-brought-again', { item: 'i' })
    expect(told.samSees()).toMatchObject({ theyBring: [{ item: 'i' }], talked: [] })
    expect(told.robinSees()).toEqual(before)
  })

  test('[TK7] what Robin keeps is not there for Sam, and nothing is counted', () => {
    const told = both()
    const before = told.samSees()
    told.robins.does('talk/point-let-go', { point: 'b' })
    told.robins.does('talk/point-written', { point: 'c', text: 'Something else.' })
    expect(told.samSees()).toEqual(before)
    expect(JSON.stringify(before)).not.toContain('words for')
    expectNoNumbers(before, [])
  })

  test('[TK8] outside of a time that both chose, Robin brings nothing, and what Sam wrote is there', () => {
    const { theyBring, toBring } = both().samSees(false)
    expect([theyBring, toBring.map(({ text }) => text)]).toEqual([[], ['The car.']])
  })

  test('[TK4] what happens to one changes no other', () => expectOthersChangeNothing(talk))
  test('every event of a talk is named after it', () => expectNamedAfter('talk', talk))
})
