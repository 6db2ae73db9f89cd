import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNamedAfter, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as account from './index.ts'

const between = () => {
  const [own, items] = [story(account), story(giving)]
  const at = (wall: string) => [own, items].forEach(told => told.at(wall))
  at('2026-11-23T20:00')
  own.does('account/outline-written', { text: 'From March to May, five times.', notRemembered: 'The dates in May.' })
  own.does('account/part-written', { part: 'april', title: 'April', text: 'The hotel by the station.' })
  const give = () => {
    items.does(
      'giving/given',
      { item: account.OUTLINE, kind: 'account', text: 'From March to May, five times.', notRemembered: 'The dates in May.' },
      'first',
    )
    items.does(
      'giving/given',
      { item: 'april', kind: 'account-detail', to: account.OUTLINE, part: 'April', text: 'The hotel by the station.' },
      'first',
    )
  }
  let said = 0
  const wants = (depth: giving.Depth) =>
    items.does('giving/given', { item: `w${said++}`, kind: 'account-depth', to: account.OUTLINE, depth, text: '' }, 'second')
  return {
    own,
    items,
    at,
    give,
    wants,
    mine: () => account.accountView(own.things, items.things, 'first'),
    sams: () => account.accountGivenView(items.things.values(), 'second'),
  }
}

describe('account', () => {
  test('[AC1] it is written in private, and nothing of it is shown', () => {
    const told = between()
    expect(told.mine()).toMatchObject({ outline: { notRemembered: 'The dates in May.' }, parts: [{ title: 'April' }], wanted: 'outline' })
    expect(told.sams()).toEqual({ details: [], wanted: 'outline' })
    expect(told.own.does('account/part-written', { part: 'x', title: ' ', text: 'Something.' })).toBe('account/text-blank')
  })

  test('[AC2] without an outline that stands there is no detail', () => {
    const told = between()
    told.wants('everything')
    told.give()
    expect(told.sams().details).toHaveLength(1)
    told.items.does('giving/withdrawn', { item: account.OUTLINE }, 'first')
    expect(told.sams()).toMatchObject({ outline: { withdrawnOn: '2026-11-23' }, details: [] })
  })

  test('[AC3] the outline is shown with what is not remembered, the details once everything is wanted', () => {
    const told = between()
    told.give()
    expect(told.sams()).toMatchObject({
      outline: { text: 'From March to May, five times.', notRemembered: 'The dates in May.' },
      details: [],
    })
    told.wants('everything')
    expect(told.sams().details).toMatchObject([{ part: 'April', text: 'The hotel by the station.' }])
    expect(told.mine().wanted).toBe('everything')
  })

  test('[AC4] whoever does not want to know is shown nothing, and can change it again', () => {
    const told = between()
    told.give()
    told.wants('never')
    expect(told.sams()).toEqual({ details: [], wanted: 'never' })
    told.wants('outline')
    expect(told.sams().outline).toBeDefined()
  })

  test('[M12] [AC5] a correction stands beside what was said, dated', () => {
    const told = between()
    told.give()
    told.at('2026-12-23T20:00')
    told.items.does('giving/corrected', { item: account.OUTLINE, text: 'From February on.' }, 'first')
    expect(told.sams().outline).toMatchObject({ text: 'From February on.', earlier: [{ day: '2026-11-23' }] })
  })

  test('[AC5] its writer sees what was said not to be remembered when it was given, to put that right, too', () => {
    const told = between()
    told.give()
    told.own.does('account/outline-written', { text: 'From March to May, five times.', notRemembered: 'Nothing any more: I looked it up.' })
    expect(told.mine().outline).toMatchObject({
      notRemembered: 'Nothing any more: I looked it up.',
      shown: { text: 'From March to May, five times.', notRemembered: 'The dates in May.' },
    })
  })

  test('[AC6] what happens to one part changes no other', () => {
    expectOthersChangeNothing(account)
    expectNamedAfter('account', account)
  })

  test('[AC7] what Robin withdrew can be given again, and the mark of the first stays', () => {
    const told = between()
    told.give()
    told.items.does('giving/withdrawn', { item: account.OUTLINE }, 'first')
    told.at('2026-11-30T20:00')
    const again = giving.nextCopy(told.items.things.values(), 'first', account.OUTLINE)
    told.items.does('giving/given', { item: again, kind: 'account', text: 'From February to May.' }, 'first')
    expect(told.sams().outline).toMatchObject({ item: again, text: 'From February to May.', givenOn: '2026-11-30' })
    expect(told.mine().outline?.shown).toMatchObject({ item: again, text: 'From February to May.' })
    expect([...told.items.things.values()].filter(({ withdrawnOn }) => withdrawnOn === '2026-11-23')).toHaveLength(1)
  })

  test('[AC7] [H5] while one stands, another that a client writes does not take its place', () => {
    const told = between()
    told.give()
    told.items.does('giving/given', { item: 'other', kind: 'account', text: 'Once, in March.' }, 'first')
    expect(told.sams().outline?.text).toBe('From March to May, five times.')
  })
})
