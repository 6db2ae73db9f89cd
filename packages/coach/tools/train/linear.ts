import { gramBits, type Grams } from '../../src/model/grams.ts'
import { outputs } from '../../src/model/head.ts'
import type { Carried } from '../../src/model/linear.ts'
import { named, packRows } from '../../src/model/rows.ts'
import { random, shuffle } from './random.ts'

export type Example = { readonly grams: Grams; readonly wanted: Float32Array }
/** A sentence with the rows of the grams that are learnt, and how much each is there. */
type Known = { readonly row: Int32Array; readonly value: Float32Array; readonly wanted: Float32Array }

const n = outputs

/** The sentences with those grams alone for which `rowOf` holds a row, less one (0: none). */
const knownIn = (examples: readonly Example[], rowOf: Int32Array): readonly Known[] =>
  examples.map(({ grams: { gram, value }, wanted }) => {
    const there = [...gram.keys()].filter(i => (rowOf[gram[i] ?? 0] ?? 0) > 0)
    return { row: Int32Array.from(there, i => (rowOf[gram[i] ?? 0] ?? 0) - 1), value: Float32Array.from(there, i => value[i] ?? 0), wanted }
  })

type Learnt = { readonly weights: Float32Array; readonly bias: Float32Array }

/** Logistic regression for all outputs at once by AdaGrad, with weights drawn towards nought by `decay`. */
const learn = (examples: readonly Known[], rows: number, epochs: number, seed: number, rate = 0.5, decay = 2e-5): Learnt => {
  const weights = new Float32Array(rows * n)
  const seen = new Float32Array(rows * n).fill(1e-4)
  const bias = new Float32Array(n).fill(-3)
  const out = new Float32Array(n)
  const order = examples.map((_, i) => i)
  const next = random(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    const step = rate * (1 - epoch / epochs)
    for (const i of order) {
      const example = examples[i]
      if (!example) continue
      const { row, value, wanted } = example
      out.set(bias)
      for (let f = 0; f < row.length; f++) {
        const [from, v] = [(row[f] ?? 0) * n, value[f] ?? 0]
        for (let m = 0; m < n; m++) out[m] = (out[m] ?? 0) + v * (weights[from + m] ?? 0)
      }
      for (let m = 0; m < n; m++) out[m] = 1 / (1 + Math.exp(-(out[m] ?? 0))) - (wanted[m] ?? 0)
      for (let m = 0; m < n; m++) bias[m] = (bias[m] ?? 0) - 0.02 * step * (out[m] ?? 0)
      for (let f = 0; f < row.length; f++) {
        const [from, v] = [(row[f] ?? 0) * n, value[f] ?? 0]
        for (let m = 0; m < n; m++) {
          const at = from + m
          const slope = v * (out[m] ?? 0) + decay * (weights[at] ?? 0)
          const sum = (seen[at] ?? 0) + slope * slope
          seen[at] = sum
          weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(sum)
        }
      }
    }
  }
  return { weights, bias }
}

/** How much each row moves the answers of all sentences together. */
const moving = (examples: readonly Known[], { weights }: Learnt): Float64Array => {
  const size = Float64Array.from({ length: weights.length / n }, (_, r) =>
    weights.subarray(r * n, (r + 1) * n).reduce((sum, w) => sum + w * w, 0),
  )
  const there = new Float64Array(size.length)
  for (const { row, value } of examples) row.forEach((r, f) => (there[r] = (there[r] ?? 0) + (value[f] ?? 0) ** 2))
  return size.map((square, r) => square * (there[r] ?? 0))
}

/**
 * Learns twice: from every gram that is there more than once, quickly, to see which matter; then from the `most` of them that move the answers most.
 * A gram met once teaches nothing about another writer, and grams that share a row spoil one another: so each has its own or none.
 */
export const fitLinear = (examples: readonly Example[], { most = 46_000, epochs = 10, quick = 4, seed = 1 } = {}): Carried => {
  const times = new Uint8Array(1 << gramBits)
  for (const { grams } of examples) for (const gram of grams.gram) times[gram] = Math.min(2, (times[gram] ?? 0) + 1)
  const rowOf = new Int32Array(1 << gramBits)
  const number = (grams: Iterable<number>): Int32Array => {
    const chosen = Int32Array.from(grams)
    rowOf.fill(0)
    chosen.forEach((gram, row) => (rowOf[gram] = row + 1))
    return chosen
  }
  const often: number[] = []
  times.forEach((many, gram) => many > 1 && often.push(gram))
  const all = number(often)
  const first = knownIn(examples, rowOf)
  const moved = moving(first, learn(first, all.length, quick, seed))
  const best = [...all.keys()].toSorted((a, b) => (moved[b] ?? 0) - (moved[a] ?? 0)).slice(0, most)
  const kept = number(best.map(row => all[row] ?? 0).toSorted((a, b) => a - b))
  const { weights, bias } = learn(knownIn(examples, rowOf), kept.length, epochs, seed)
  return { known: named(kept), bias, ...packRows(weights, n) }
}
