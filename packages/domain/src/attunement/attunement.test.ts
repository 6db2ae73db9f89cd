import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, foldInto, story } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import * as attunement from './index.ts'

const robin = () => {
  const [told, items] = [story(attunement), story(giving)]
  const at = (wall: string) => [told, items].forEach(one => one.at(wall))
  at('2026-11-23T21:00')
  const page = (place: Parameters<typeof attunement.attunementsView>[3] = 'separate') =>
    attunement.attunementsView(told.things.values(), items.things.values(), 'first', place).imagined
  return { ...told, items, at, page }
}
const stairs = { moment: 'On the stairs, when I came in.', feeling: 'Listening for my voice.' }

describe('attunement', () => {
  test('[M3] [AT1] Robin imagines one moment of Sam’s day, and what Robin does not know of it', () => {
    const told = robin()
    expect(told.does('attunement/imagined', { attunement: 'a', ...stairs, feeling: ' ' })).toBe('attunement/text-blank')
    told.does('attunement/imagined', { attunement: 'a', ...stairs, unknown: 'Whether the bell was the thing.' })
    expect(told.page()).toMatchObject([{ ...stairs, unknown: 'Whether the bell was the thing.', day: '2026-11-23' }])
  })

  test('[AT2] what Sam shared on that day stands beside it together alone, and of other days nothing does', () => {
    const told = robin()
    told.items.does('giving/given', { item: 'y', kind: 'line', text: 'The day before.' }, 'second')
    told.at('2026-11-24T21:00')
    told.does('attunement/imagined', { attunement: 'a', ...stairs })
    told.items.does('giving/given', { item: 'x', kind: 'line', text: 'It was the bell.' }, 'second')
    for (const place of ['separate', 'deciding', 'agreeing', 'review', 'apart'] as const)
      expect(told.page(place)[0]).not.toHaveProperty('theirs')
    expect(told.page('together')[0]?.theirs).toEqual([{ item: 'x', text: 'It was the bell.' }])
  })

  test('[AT2] [H1] in any season but together, nothing that Sam gives changes the page', () => {
    fc.assert(
      fc.property(
        historyOf(attunement.shapes) as fc.Arbitrary<attunement.AttunementEvent[]>,
        historyOf(giving.shapes, 40),
        (own, gifts) => {
          const [states, items] = [new Map<string, attunement.AttunementState>(), new Map<string, giving.Given>()]
          foldInto(attunement, states, own)
          foldInto(giving, items, gifts as giving.GivingEvent[])
          const seen = (given: Iterable<giving.Given>) => attunement.attunementsView(states.values(), given, 'first', 'separate')
          expect(seen(items.values())).toEqual(seen([]))
        },
      ),
    )
  })

  test('[AT3] nothing says whether it was right, nothing is counted, and nothing of it can be given', () => {
    expect(JSON.stringify(giving.shapes)).not.toMatch(/attunement|imagined|moment/)
    const told = robin()
    told.does('attunement/imagined', { attunement: 'a', ...stairs })
    told.items.does('giving/given', { item: 'x', kind: 'line', text: 'It was the bell.' }, 'second')
    expectNoNumbers(told.page('together'), ['begunAt'])
    expect(Object.keys(told.page('together')[0] ?? {}).join()).not.toMatch(/right|match|accura|score/)
  })

  test('[AT4] let go of, its words are nowhere', () => {
    const told = robin()
    told.does('attunement/imagined', { attunement: 'a', ...stairs })
    told.does('attunement/let-go', { attunement: 'a' })
    expect(JSON.stringify([...told.things])).not.toContain('stairs')
    expect(told.does('attunement/imagined', { attunement: 'a', ...stairs })).toBe('attunement/gone')
    expectOthersChangeNothing(attunement)
    expectNamedAfter('attunement', attunement)
  })
})
