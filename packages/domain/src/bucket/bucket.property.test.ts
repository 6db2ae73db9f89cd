import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CheckIn } from '../check-in/index.ts'
import { foldInto, expectNoNumbers } from '../shared/concept.contract.ts'
import { addDays } from '../shared/day.ts'
import { historyOf } from '../shared/histories.contract.ts'
import { nowAt } from '../shared/now.ts'
import { chanceFrom, checkInsOf, daysAround, normal, START } from './histories.contract.ts'
import { bucketView, shapes, type BucketEvent, type BucketState } from './index.ts'
import * as bucket from './index.ts'
import { robustLevel } from './robust.ts'

const NOW = nowAt(Temporal.PlainDateTime.from('2026-06-01T12:00').toZonedDateTime('UTC').epochMilliseconds, 'UTC')
const answers = fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }), { minLength: 20, maxLength: 250 })
const marks = historyOf(shapes).map(events => {
  const things = new Map<string, BucketState>()
  foldInto(bucket, things, events as BucketEvent[])
  return things
})
const stretches = fc.constantFrom('all' as const, 'year' as const, 'three-months' as const)

describe('for any history', () => {
  test('[BU11] [H9] places lie between 0 and 1 across, and no number stands anywhere but in the drawing', () => {
    fc.assert(
      fc.property(answers, marks, stretches, (steps, things, stretch) => {
        const view = bucketView({ home: 'betrayed', checkIns: checkInsOf(steps), marks: things }, NOW, stretch)
        expectNoNumbers(view, ['drawn'])
        if (view.long === undefined) return
        const { bands, rings, turns, drops, months } = view.long.drawn
        for (const { x } of [...bands.flat(), ...rings, ...turns, ...drops, ...months]) expect(x >= 0 && x <= 1).toBe(true)
        for (const { y } of [...bands.flat(), ...rings]) expect(y >= 0 && y <= 1).toBe(true)
        for (const { spread } of bands.flat()) expect(spread).toBeGreaterThan(0)
      }),
    )
  })

  test('[BU11] [A8] picture, words and table hold the same days and drops', () => {
    fc.assert(
      fc.property(answers, marks, stretches, (steps, things, stretch) => {
        const { long } = bucketView({ home: 'betrayed', checkIns: checkInsOf(steps), marks: things }, NOW, stretch)
        if (long === undefined) return
        const drawn = [...long.drawn.rings, ...long.drawn.turns].map(({ day }) => day).toSorted()
        expect(long.told.filter(({ kind }) => kind === 'hard-day' || kind === 'broke-again').map(({ from }) => from)).toEqual(drawn)
        expect(long.rows.flatMap(({ days }) => days.map(({ day }) => day))).toEqual(drawn)
        const poured = long.drawn.drops.map(({ drop }) => drop)
        expect(long.told.flatMap(one => (one.kind === 'drop' ? [one.drop] : []))).toEqual(poured)
        expect(long.rows.flatMap(({ drops }) => drops.map(({ drop }) => drop))).toEqual(poured)
      }),
    )
  })

  test('[BU10] what is not one of the five words changes no picture', () => {
    fc.assert(
      fc.property(answers, marks, (steps, things) => {
        const checkIns = checkInsOf(steps)
        const more = new Map<string, CheckIn>(
          Array.from({ length: 260 }, (_, index) => addDays(START, index - 5)).map(day => [
            day,
            { day, felt: 'cannot-tell', ...checkIns.get(day), bodySafe: 'no', deeper: { secure: 'fully', line: 'Some words.' } },
          ]),
        )
        const drawn = (entries: ReadonlyMap<string, CheckIn>) =>
          bucketView({ home: 'betrayed', checkIns: entries, marks: things }, NOW).long?.drawn
        expect(drawn(more)).toEqual(drawn(checkIns))
      }),
    )
  })

  test('[BU2] [H2] from the other side it is the same nothing', () => {
    fc.assert(
      fc.property(answers, marks, (steps, things) => {
        const look = { home: 'wayward' as const, checkIns: checkInsOf(steps), marks: things }
        expect(bucketView(look, NOW)).toEqual({ open: 'not-here', drops: [], days: [] })
      }),
    )
  })
})

const years = Array.from({ length: 60 }, (_, seed) => seed)

test('[BU9] in sixty made-up years of noise alone hardly any change is told', () => {
  const told = years.filter(seed => {
    const checkIns = checkInsOf(daysAround(420, () => 1.6, 1, 0.55, seed))
    const { long } = bucketView({ home: 'betrayed', checkIns, marks: new Map() }, { ...NOW, day: addDays(START, 420) })
    return long?.told.some(({ kind }) => kind === 'eased' || kind === 'went-down')
  })
  expect(told.length).toBeLessThanOrEqual(2)
})

test.each([
  ['with single hard days among the others', 0.04],
  ['without', 0],
])('[BU8] nine times in ten the level lies within two standard deviations, %s', (_, hard) => {
  let [days, inside] = [0, 0]
  for (const seed of years) {
    const chance = chanceFrom(seed + 100)
    let level = 2
    const levels = Array.from({ length: 300 }, () => (level += 0.06 * normal(chance)))
    const run = Float64Array.from(levels, at => {
      const [wrote, isHard] = [chance() < 0.6, chance() < hard]
      return wrote ? at + 0.6 * normal(chance) - (isHard ? 4 : 0) : Number.NaN
    })
    const [found] = robustLevel([run]).runs
    levels.forEach((at, day) => {
      days++
      if (Math.abs((found?.level[day] ?? 0) - at) < 2 * Math.sqrt(found?.variance[day] ?? 0)) inside++
    })
  }
  expect(inside / days).toBeGreaterThan(0.89)
})
