import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldInto, expectNoNumbers, expectNamedAfter, expectOthersChangeNothing } from '../shared/concept.contract.ts'
import { historyOf } from '../shared/histories.contract.ts'
import { nowAt } from '../shared/now.ts'
import { listed } from '../shared/trail.ts'
import * as promise from './index.ts'
import { promisesView, promiseView, type PromiseEvent, type Promised } from './index.ts'

const histories = historyOf(promise.shapes) as fc.Arbitrary<PromiseEvent[]>
const fold = (events: PromiseEvent[]) => {
  const things = new Map<string, Promised>()
  const refused = foldInto(promise, things, events)
  return { things, refused }
}
const later = (years: number) =>
  nowAt(Temporal.ZonedDateTime.from('2026-04-05T12:00[Europe/Berlin]').add({ years }).epochMilliseconds, 'Europe/Berlin')

test('every event of a promise is named after it', () => expectNamedAfter('promise', promise))

test('[PR13] what happens to one promise changes no other', () => expectOthersChangeNothing(promise))

test('[PR4] time alone puts no mark on anything', () => {
  fc.assert(
    fc.property(histories, events => {
      const { things } = fold(events)
      const marked = (years: number) =>
        promisesView(things.values(), later(years)).happened.flatMap(({ occurrences }) =>
          occurrences.filter(({ mark }) => mark !== undefined),
        )
      expect(marked(1).map(({ mark }) => mark)).toEqual(marked(0).map(({ mark }) => mark))
    }),
  )
})

test('[PR7] every word that was said and not taken back is shown, with its day', () => {
  fc.assert(
    fc.property(histories, events => {
      const { things } = fold(events)
      for (const [id, { said }] of things) {
        const shown = promiseView(things, id, later(0))?.occurrences.flatMap(({ mark, earlier }) => [...earlier, ...(mark ? [mark] : [])])
        expect(new Set(shown)).toEqual(new Set(listed(said)))
      }
    }),
  )
})

test('[PR9] the words and days of a promise never change', () => {
  fc.assert(
    fc.property(histories, fc.nat(), (events, cut) => {
      const early = fold(events.slice(0, cut % (events.length + 1))).things
      const { things } = fold(events)
      for (const [id, { text, when, madeAt }] of early) expect(things.get(id)).toMatchObject({ text, when, madeAt })
    }),
  )
})

test('[PR12] no view of promises holds a number but the instants at which something was said', () => {
  fc.assert(
    fc.property(histories, events => {
      const { things } = fold(events)
      expectNoNumbers(promisesView(things.values(), later(0)), ['saidAt'])
      for (const id of things.keys()) expectNoNumbers(promiseView(things, id, later(0)), ['saidAt', 'madeAt'])
    }),
  )
})
