import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNoNumbers, foldInto, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import type { Party } from '../shared/event.ts'
import { agreementsView, type AgreementsView } from './index.ts'

const ROBIN: Party = 'first'
const SAM: Party = 'second'
const PHONES = 'After nine the phones lie in the kitchen, both of them.'

/** Robin writes what the two could hold to. */
const between = () => {
  const told = story(giving)
  told.at('2026-11-23T20:00')
  const writes = (text = PHONES) => told.does('giving/given', { item: 'phones', kind: 'agreement', as: 'agreement', text }, ROBIN)
  const saysYes = (item: string, text = PHONES, by: Party = SAM) =>
    told.does('giving/given', { item, kind: 'agreed', to: 'phones', text }, by)
  const ends = (by: Party, whose: 'mine' | 'theirs') =>
    told.does('giving/given', { item: 'end', kind: 'agreement-ended', to: 'phones', whose, text: '' }, by)
  return { ...told, writes, saysYes, ends, sees: (viewer: Party = SAM) => agreementsView(told.things.values(), viewer, true) }
}

describe('agreement', () => {
  test('[AG1] it stands once Sam said yes to the very words, and Robin’s own yes is none', () => {
    const told = between()
    told.writes()
    expect(told.sees()).toMatchObject({ standing: [], written: [{ item: 'phones', whose: 'theirs', text: PHONES }] })
    told.saysYes('own', PHONES, ROBIN)
    told.saysYes('other', 'After nine your phone lies in the kitchen.')
    expect(told.sees().standing).toEqual([])
    told.at('2026-11-25T08:00')
    told.saysYes('yes')
    expect(told.sees()).toMatchObject({ standing: [{ text: PHONES, since: '2026-11-25' }], written: [] })
  })

  test('[AG2] Robin words it anew, and what both said yes to stands until Sam says yes to that', () => {
    const told = between()
    told.writes()
    told.saysYes('yes')
    const newer = 'After ten the phones lie in the kitchen.'
    told.does('giving/corrected', { item: 'phones', text: newer }, ROBIN)
    expect(told.sees().standing).toMatchObject([{ text: PHONES, newer }])
    told.saysYes('again', newer)
    expect(told.sees().standing).toEqual([{ item: 'phones', whose: 'theirs', as: 'agreement', text: newer, since: '2026-11-23' }])
  })

  test.each([
    ['Sam', SAM, 'theirs'],
    ['Robin', ROBIN, 'mine'],
  ] as const)('[AG3] %s ends it alone, and it stays ended', (_, by, whose) => {
    const told = between()
    told.writes()
    told.saysYes('yes')
    told.at('2026-12-24T20:00')
    told.ends(by, whose)
    told.saysYes('once more')
    expect(told.sees()).toMatchObject({ standing: [], written: [], ended: [{ text: PHONES, since: '2026-12-24' }] })
  })

  test('[AG3] an end that names what is somebody else’s ends nothing', () => {
    const told = between()
    told.writes()
    told.saysYes('yes')
    told.ends(SAM, 'mine')
    expect(told.sees().standing).toHaveLength(1)
  })

  test('[AG5] a yes that Sam withdraws ends it; what Robin withdraws leaves the day alone', () => {
    const told = between()
    told.writes()
    told.saysYes('yes')
    told.does('giving/withdrawn', { item: 'yes' }, SAM)
    expect(told.sees()).toMatchObject({ standing: [], written: [], ended: [{ item: 'phones', since: '2026-11-23' }] })
    const other = between()
    other.writes()
    other.saysYes('yes')
    other.does('giving/withdrawn', { item: 'phones' }, ROBIN)
    expect(other.sees().ended).toEqual([{ item: 'phones', whose: 'theirs', since: '2026-11-23' }])
    const never = between()
    never.writes()
    never.does('giving/withdrawn', { item: 'phones' }, ROBIN)
    expect(never.sees()).toEqual({ open: true, standing: [], written: [], ended: [] })
  })

  test('[AG8] outside a time that both chose what stands can be read, and what is only written is not there', () => {
    const told = between()
    told.writes()
    const looks = () => agreementsView(told.things.values(), SAM, false)
    expect(looks()).toMatchObject({ open: false, standing: [], written: [] })
    told.saysYes('yes')
    expect(looks().standing).toHaveLength(1)
  })

  const seen = (events: readonly giving.GivingEvent[]) => {
    const items = new Map<string, giving.Given>()
    foldInto(giving, items, events)
    return [agreementsView(items.values(), ROBIN, true), agreementsView(items.values(), SAM, true)] as const
  }
  const histories = historyOf(giving.shapes, 80) as fc.Arbitrary<giving.GivingEvent[]>

  test('[AG6, AG7] whatever is given, both see the same from their side, and no number', () => {
    const turned = (view: AgreementsView) =>
      JSON.parse(JSON.stringify(view), (key, value: unknown) =>
        key === 'whose' ? (value === 'mine' ? 'theirs' : 'mine') : value,
      ) as unknown
    fc.assert(
      fc.property(histories, events => {
        const [robin, sam] = seen(events)
        expect(turned(robin)).toEqual(sam)
        expectNoNumbers(robin, [])
      }),
    )
  })

  test('[AG1, AG4] whatever one of the two gives alone, nothing stands and nothing has ended', () => {
    fc.assert(
      fc.property(histories, events => {
        const [alone] = seen(events.filter(({ by }) => by === ROBIN))
        expect([alone.standing, alone.ended]).toEqual([[], []])
      }),
    )
  })
})
