import { describe, expect, test } from 'vitest'
import { chanceFrom } from '../bucket/histories.contract.ts'
import type { CheckIn } from '../check-in/index.ts'
import * as journal from '../journal/index.ts'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import { addDays } from '../shared/day.ts'
import * as silence from './index.ts'

const START = '2025-09-24'

const sam = () => {
  const [told, book] = [story(silence), story(journal)]
  const at = (day: number) => [told, book].forEach(one => one.at(`${addDays(START, day)}T21:00`))
  const writes = (day: number, text: string) => {
    at(day)
    book.does('journal/written', { entry: `e${day}`, text })
  }
  const lines = (checkIns: readonly CheckIn[] = []) =>
    silence.silencesView(told.things, { journal: book.things.values(), questions: [], wounds: [], checkIns }, ['Sam', 'Robin'], told.now())
  return { ...told, book, at, writes, lines, words: () => lines().silent.map(({ word }) => word) }
}

/** Three months in which the concert comes up every few days, then months about other things, written as often. */
const theConcert = () => {
  const told = sam()
  for (let day = 0; day < 90; day += 3) told.writes(day, day % 6 === 0 ? 'The concert again. I lay awake.' : 'Rain, and the dog.')
  for (let day = 90; day < 200; day += 3) told.writes(day, day % 6 === 0 ? 'Rain, and Mila’s shoes.' : 'The dog ran off. I lay awake.')
  return told
}

describe('what went silent', () => {
  test('[WS2] the concert came up every few days, and then no more, while Sam went on writing', () => {
    const told = theConcert()
    expect(told.words()).toEqual(['concert'])
    expect(told.lines().silent[0]).toMatchObject({ first: START, last: addDays(START, 84), places: [{ of: 'journal', id: 'e84' }, {}, {}] })
  })

  test('[WS2] where Sam stops writing, nothing went silent', () => {
    const told = sam()
    for (let day = 0; day < 90; day += 3) told.writes(day, 'The concert again.')
    told.at(300)
    expect(told.words()).toEqual([])
    told.writes(300, 'A long time.')
    expect(told.words()).toEqual([])
  })

  test('[WS2] one page about something else is no silence, however often it was written about before', () => {
    const told = sam()
    for (let day = 0; day < 250; day++) told.writes(day, 'The concert again.')
    told.writes(310, 'Rain, and the dog.')
    expect(told.words()).toEqual([])
  })

  test('[WS2] in forty made-up years of writing about the same things by chance, hardly any silence is told', () => {
    const vocabulary = Array.from(
      { length: 120 },
      (_, index) => `thing${String.fromCodePoint(97 + (index % 26), 97 + Math.floor(index / 26))}`,
    )
    const told = Array.from({ length: 40 }, (_, seed) => {
      const chance = chanceFrom(seed)
      const one = sam()
      for (let day = 0; day < 365; day += 2) {
        // Some words are often written, most are rare.
        const said = vocabulary.filter((_word, index) => chance() < 0.4 / (1 + index / 4))
        one.writes(day, said.join(' ') || 'Rain.')
      }
      return one.words().length > 0
    })
    expect(told.filter(Boolean).length).toBeLessThanOrEqual(2)
  })

  test('[M18] [WS3] let rest, it comes back after three months; not shown again, it stays away until that is undone', () => {
    const told = theConcert()
    const [topic] = told.lines().silent.map(one => one.topic)
    told.does('silence/answered', { topic: topic ?? '', as: 'rest' })
    expect(told.lines()).toMatchObject({ silent: [], putAway: [{ topic, as: 'rest' }] })
    told.writes(295, 'Rain, and the dog.')
    expect(told.words()).toContain('concert')
    told.does('silence/answered', { topic: topic ?? '', as: 'hidden' })
    told.writes(500, 'Rain, and the dog.')
    expect(told.words()).not.toContain('concert')
    told.does('silence/answered', { topic: topic ?? '', as: 'shown' })
    expect(told.words()).toContain('concert')
    expect(told.does('silence/answered', { topic: topic ?? '', as: 'shown' })).toBe('silence/not-there')
  })

  test('[WS3] written about again, it is silent no more', () => {
    const told = theConcert()
    told.writes(203, 'The concert was on the radio.')
    expect(told.words()).not.toContain('concert')
  })

  test('[WS4] nothing is counted, and a name is no topic', () => {
    const told = sam()
    for (let day = 0; day < 90; day += 3) told.writes(day, 'Robin, and the concert.')
    for (let day = 90; day < 200; day += 3) told.writes(day, 'Rain.')
    expect(told.words()).toEqual(['concert'])
    expectNoNumbers(told.lines(), [])
  })

  test('[WS1] [WS5] it is made anew of what is there: pages that were removed leave no topic', () => {
    const told = theConcert()
    for (let day = 0; day < 90; day += 6) told.book.does('journal/removed', { entry: `e${day}` })
    expect(told.words()).toEqual([])
    expect(told.things.size).toBe(0)
  })

  test('[WS1] lines of a day are read, too', () => {
    const told = theConcert()
    const line = (day: number): CheckIn => ({ day: addDays(START, day), deeper: { line: 'Concert.' } })
    expect(told.lines([line(190)]).silent).toEqual([])
  })

  test('[WS5] what is said of one topic changes no other', () => {
    expectOthersChangeNothing(silence)
    expectNamedAfter('silence', silence)
  })
})
