import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fearsOf, readyAlarm } from '../packages/coach/src/danger/alarm.ts'
import { dense } from '../packages/coach/src/model/dense.ts'
import { grams } from '../packages/coach/src/model/grams.ts'
import { columns, gates, pooled } from '../packages/coach/src/model/shape.ts'
import { signs } from '../packages/coach/src/model/signs.ts'
import { dimensions } from '../packages/coach/src/model/table.ts'
import { given, pool, waysThrough } from '../packages/coach/src/model/ways.ts'
import { adam } from '../packages/coach/tools/train/adam.ts'
import { fitAlarm } from '../packages/coach/tools/train/alarm.ts'
import { wantedOf } from '../packages/coach/tools/train/danger-corpus.ts'
import { projector } from '../packages/coach/tools/train/project.ts'
import { random } from '../packages/coach/tools/train/random.ts'
import { sparseAdam } from '../packages/coach/tools/train/sparse-adam.ts'
import { waysBack } from '../packages/coach/tools/train/ways-back.ts'

const next = random(7)
const numbers = (length: number): Float32Array => Float32Array.from({ length }, () => next() - 0.5)
const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0)

describe('the quick ways through the coach’s nets are the slow ones', () => {
  test('a word to the gates, in WebAssembly', () => {
    const vectors = numbers(5 * dimensions)
    const quick = projector(vectors)
    quick.gate.set(numbers(dimensions * columns))
    for (const row of [4, 0, 2]) {
      const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions)
      const slow = Array.from({ length: columns }, (_, c) => vector.reduce((all, v, d) => all + v * (quick.gate[d * columns + c] ?? 0), 0))
      quick.of(row).forEach((value, c) => expect(value).toBeCloseTo(slow[c] ?? 0, 4))
    }
  })
  test('a layer, passing over what is nought', () => {
    const input = numbers(41).map((value, i) => (i % 3 === 0 ? 0 : value))
    const [weights, bias] = [numbers(41 * 6), numbers(6)]
    const slow = Array.from(bias, (b, o) => input.reduce((all, value, i) => all + value * (weights[i * 6 + o] ?? 0), b))
    dense(input, weights, bias, new Float32Array(6)).forEach((value, o) => expect(value).toBeCloseTo(slow[o] ?? 0, 4))
  })
})

describe('the ways through a sentence', () => {
  const bias = numbers(gates)
  test('come to what the words gave, word by word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), many => {
        const ways = waysThrough(
          Array.from({ length: many }, () => numbers(columns).map(v => 6 * v)),
          bias,
        )
        const slope = numbers(pooled)
        expect(sum(given(ways, slope))).toBeCloseTo(sum(pool(ways).map((value, p) => value * (slope[p] ?? 0))), 3)
      }),
      { numRuns: 20 },
    )
  })
  test('are gone back as a small change of a gate would have it', () => {
    const words = Array.from({ length: 5 }, () => numbers(columns))
    const slope = numbers(pooled)
    const worth = (): number => sum(pool(waysThrough(words, bias)).map((value, p) => value * (slope[p] ?? 0)))
    const back = waysBack(waysThrough(words, bias), slope)
    for (const t of words.keys())
      for (const g of [0, 50, 100, 150, 63, 255]) {
        const own = words[t] ?? new Float32Array()
        const was = own[g] ?? 0
        own[g] = was + 1e-2
        const more = worth()
        own[g] = was - 1e-2
        const less = worth()
        own[g] = was
        expect((more - less) / 2e-2).toBeCloseTo(back[t * gates + g] ?? 0, 3)
      }
  })
})

test('rows that a step touched are moved as Adam would, and the others stay where they are', () => {
  const values = Float32Array.of(1, 2, 3, 4, 5, 6)
  const sparse = sparseAdam(values, 2)
  const [whole, slopes] = [{ row: Float32Array.of(3, 4) }, { row: new Float32Array(2) }]
  const step = adam(whole, slopes, 0)
  for (const slope of [Float32Array.of(0.5, -1), Float32Array.of(2, 0.25), Float32Array.of(-1, 1)]) {
    sparse.add(1, slope, 2)
    slopes.row.set(slope.map(v => 2 * v))
    sparse.step(0.1, 0.5)
    step(0.1, 0.5)
  }
  expect([...values.subarray(2, 4)]).toEqual([...whole.row])
  expect([...values.subarray(0, 2), ...values.subarray(4)]).toEqual([1, 2, 5, 6])
})

test('the alarm learns what goes with danger and what does not, and of which kind; the same lessons give the same alarm', () => {
  const silent = new Float32Array(pooled)
  const gramsOf = (text: string) => grams([signs(text)])[0] ?? { gram: new Int32Array(), value: new Float32Array(), sign: new Int16Array() }
  const lesson = (text: string, feared: Parameters<typeof wantedOf>[0]) => ({
    grams: gramsOf(text),
    net: silent,
    wants: wantedOf(feared),
    written: true,
  })
  const lessons = ['shed', 'attic', 'cellar', 'garage', 'barn', 'loft'].flatMap(place => [
    lesson(`I keep a noose in the ${place}.`, 'ending-life'),
    lesson(`You locked me in the ${place}.`, 'being-hurt'),
    lesson(`I keep a bicycle in the ${place}.`, false),
  ])
  const learnt = fitAlarm(lessons, { epochs: 60, batch: 4 })
  const alarm = readyAlarm(learnt)
  const said = (text: string) => fearsOf(alarm, gramsOf(text), silent)
  expect(said('I keep a noose in the hall.')[0]).toBeGreaterThan(said('I keep a bicycle in the hall.')[0] ?? 0)
  const [, ending = 0, , hurt = 0] = said('You locked me in the hall.')
  expect(hurt).toBeGreaterThan(ending)
  expect(fitAlarm(lessons, { epochs: 60, batch: 4 })).toEqual(learnt)
})
