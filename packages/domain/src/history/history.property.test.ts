import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as giving from '../giving/index.ts'
import { addDays, type Day } from '../shared/day.ts'
import { story } from '../shared/concept.contract.ts'
import * as wound from '../wound/index.ts'
import { historyView, type Step } from './index.ts'

/** What Sam and Robin do with one hurt of Sam’s. */
const DEEDS = ['sam gives it', 'sam takes it back', 'robin answers', 'robin takes an answer back', 'a day goes by'] as const
const NONE = { promises: new Map(), learnings: new Map(), values: new Map(), pledges: new Map() }

const lived = () => {
  const [wounds, items] = [story(wound), story(giving)]
  let day: Day = '2026-03-02'
  wounds.at(`${day}T21:00`)
  wounds.does('wound/written', { wound: 'w', text: 'The station.' })
  const all = () => [...items.things.values()]
  const standing = (kind: giving.Kind) => all().findLast(item => item.kind === kind && item.withdrawnOn === undefined)
  const withdraw = (item: giving.Given | undefined): boolean =>
    item !== undefined && items.does('giving/withdrawn', { item: item.id }, item.by) === undefined
  const deeds: { readonly [D in (typeof DEEDS)[number]]: () => boolean } = {
    'sam gives it': () => {
      if (standing('wound')) return false
      items.does('giving/given', { item: giving.nextCopy(all(), 'first', 'w'), kind: 'wound', text: 'The station.' }, 'first')
      return true
    },
    'sam takes it back': () => withdraw(standing('wound')),
    'robin answers': () => {
      const to = standing('wound')?.id
      if (to === undefined) return false
      items.does('giving/given', { item: `r${all().length}`, kind: 'reflection', to, text: 'You cannot pass it.' }, 'second')
      return true
    },
    'robin takes an answer back': () => withdraw(standing('reflection')),
    'a day goes by': () => ((day = addDays(day, 1)), false),
  }
  const days = (): readonly Step[] => historyView({ ...NONE, wounds: wounds.things, items: items.things.values() }, 'wound', 'w', 'first')
  const goes = (deed: (typeof DEEDS)[number]): boolean => (items.at(`${day}T21:00`), deeds[deed]())
  return { goes, days, today: () => day }
}

test('[HI3] [H5] whatever is answered and taken back, every day of it stays as it was, and what happens is added on its own day', () => {
  const added = {
    'sam gives it': 'given',
    'sam takes it back': 'taken-back',
    'robin answers': 'answered',
    'robin takes an answer back': 'answer-taken-back',
    'a day goes by': undefined,
  } as const
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DEEDS), { maxLength: 24 }), deeds => {
      const sam = lived()
      for (const deed of deeds) {
        const before = sam.days().map(({ day, what }) => `${day} ${what}`)
        const what = sam.goes(deed) ? added[deed] : undefined
        const after = sam.days().map(step => `${step.day} ${step.what}`)
        const expected = [...before, ...(what === undefined ? [] : [`${sam.today()} ${what}`])]
        expect(after.toSorted()).toEqual(expected.toSorted())
      }
    }),
  )
})
