import { alarmParts, alertOf, type AlarmHead, type AlarmPart, type CarriedAlarm, fears, heardBy, wide } from '../../src/danger/alarm.ts'
import { dense } from '../../src/model/dense.ts'
import { gramBits, type Grams } from '../../src/model/grams.ts'
import { named, packRows } from '../../src/model/rows.ts'
import { adam } from './adam.ts'
import { inBatches } from './batches.ts'
import { byLot, keep } from './head.ts'
import { random } from './random.ts'
import { sparseAdam } from './sparse-adam.ts'

/** A sentence as the alarm hears it, and what is wanted of it: is there danger, and of which kind (NaN where nobody knows). */
export type AlarmLesson = { readonly grams: Grams; readonly net: Float32Array; readonly wants: Float32Array; readonly written: boolean }

const blank = (): AlarmHead =>
  Object.fromEntries(Object.entries(alarmParts).map(([part, length]) => [part, new Float32Array(length)])) as Record<
    AlarmPart,
    Float32Array
  >

/**
 * The grams that get a row: of those inside a sentence (not of its neighbours) that stand in two of the sentences written to be danger or to come near
 * it, the ones met most often there.
 */
const choose = (lessons: readonly AlarmLesson[], most: number): Int32Array => {
  const times = new Map<number, number>()
  for (const { grams, written } of lessons)
    if (written)
      for (const gram of new Set(grams.gram.filter((_, i) => (grams.sign[i] ?? -1) >= 0))) times.set(gram, (times.get(gram) ?? 0) + 1)
  const often = [...times].filter(([, many]) => many > 1).toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  return Int32Array.from(often.slice(0, most), ([gram]) => gram).toSorted()
}

/**
 * Trains the alarm by Adam, a third of the grams dropped at random, and two fifths of the numbers; sentences that were written
 * for it are gone through `times` as often as ordinary ones. The same lessons give the same numbers.
 */
export const fitAlarm = (
  lessons: readonly AlarmLesson[],
  { most = 9_500, times = 3, epochs = 4, seed = 1, rate = 2e-3, rowRate = 1e-2, gramDrop = 0.35, drop = 0.4, batch = 32 } = {},
): CarriedAlarm => {
  const next = random(seed)
  const kept = choose(lessons, most)
  const rowOf = new Int32Array(1 << gramBits).fill(-1)
  kept.forEach((gram, row) => (rowOf[gram] = row))
  const rows = Float32Array.from({ length: kept.length * wide }, () => (next() - 0.5) * 0.3)
  const [head, slopes] = [blank(), blank()]
  byLot(head.first, 60, next)
  byLot(head.last, head.firstBias.length, next)
  head.lastBias.fill(-3)
  const step = adam(head, slopes, 0.01)
  const rowStep = sparseAdam(rows, wide)

  const learn = ({ grams: { gram, value }, net, wants }: AlarmLesson): void => {
    const there: (readonly [number, number])[] = []
    gram.forEach((one, i) => {
      const row = rowOf[one] ?? -1
      if (row >= 0 && next() >= gramDrop) there.push([row, (value[i] ?? 0) / (1 - gramDrop)])
    })
    const sum = head.bias.slice()
    for (const [row, v] of there) for (let d = 0; d < wide; d++) sum[d] = (sum[d] ?? 0) + v * (rows[row * wide + d] ?? 0)
    const whole = heardBy(sum, net)
    const kept = keep(whole.length, drop, next)
    const own = whole.map((v, i) => v * (kept[i] ?? 0))
    const inner = alertOf(head, own)
    const logits = dense(inner, head.last, head.lastBias, new Float32Array(fears))
    const wrong = logits.map((v, o) => (Number.isNaN(wants[o] ?? NaN) ? 0 : 1 / (1 + Math.exp(-v)) - (wants[o] ?? 0)))
    const dInner = backThrough(inner, wrong, head.last, slopes.last, slopes.lastBias)
    const dRaw = dInner.map((v, u) => ((inner[u] ?? 0) > 0 ? v : 0))
    const dOwn = backThrough(own, dRaw, head.first, slopes.first, slopes.firstBias)
    const dSum = sum.map((_, d) => (dOwn[d] ?? 0) * (kept[d] ?? 0) * (1 - (whole[d] ?? 0) ** 2))
    dSum.forEach((v, d) => (slopes.bias[d] = (slopes.bias[d] ?? 0) + v))
    for (const [row, v] of there) rowStep.add(row, dSum, v)
  }

  const often = lessons.flatMap(lesson => (lesson.written ? Array.from({ length: times }, () => lesson) : [lesson]))
  inBatches(often, { epochs, batch, next }, (some, now) => {
    for (const lesson of some) learn(lesson)
    step(rate * now, 1 / some.length)
    rowStep.step(rowRate * now, 1 / some.length)
  })
  return { known: named(kept), head, ...packRows(rows, wide) }
}

/** Slopes of a dense layer into those of its weights and bias; those of its input are given back. */
const backThrough = (
  input: Float32Array,
  slope: Float32Array,
  weights: Float32Array,
  dWeights: Float32Array,
  dBias: Float32Array,
): Float32Array => {
  const n = slope.length
  slope.forEach((v, o) => (dBias[o] = (dBias[o] ?? 0) + v))
  return input.map((v, i) => {
    let sum = 0
    for (let o = 0; o < n; o++) {
      sum += (slope[o] ?? 0) * (weights[i * n + o] ?? 0)
      dWeights[i * n + o] = (dWeights[i * n + o] ?? 0) + v * (slope[o] ?? 0)
    }
    return sum
  })
}
