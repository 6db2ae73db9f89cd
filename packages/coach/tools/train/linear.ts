import { buckets, type Grams } from '../../src/model/grams.ts'
import { outputs } from '../../src/model/shape.ts'
import { random, shuffle } from './random.ts'

/** Weights of the linear part: `weights[bucket * outputs + output]`, and a bias for each output. */
export type Linear = { readonly weights: Float32Array; readonly bias: Float32Array }
export type Example = { readonly grams: Grams; readonly wanted: Float32Array }

const n = outputs

/** Logits of one sentence, into `out`. */
export const score = ({ weights, bias }: Linear, { bucket, value }: Grams, out: Float32Array): void => {
  out.set(bias)
  for (let i = 0; i < bucket.length; i++) {
    const row = (bucket[i] ?? 0) * n
    const v = value[i] ?? 0
    for (let m = 0; m < n; m++) out[m] = (out[m] ?? 0) + v * (weights[row + m] ?? 0)
  }
}

/** Logistic regression for all outputs at once by AdaGrad, with weights drawn towards nought by `decay`. */
export const fitLinear = (examples: readonly Example[], { epochs = 16, rate = 0.5, decay = 2e-5, seed = 1 } = {}): Linear => {
  const weights = new Float32Array(buckets * n)
  const seen = new Float32Array(buckets * n).fill(1e-4)
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
      const { bucket, value } = example.grams
      score({ weights, bias }, example.grams, out)
      for (let m = 0; m < n; m++) out[m] = 1 / (1 + Math.exp(-(out[m] ?? 0))) - (example.wanted[m] ?? 0)
      for (let m = 0; m < n; m++) bias[m] = (bias[m] ?? 0) - 0.02 * step * (out[m] ?? 0)
      for (let f = 0; f < bucket.length; f++) {
        const row = (bucket[f] ?? 0) * n
        const v = value[f] ?? 0
        for (let m = 0; m < n; m++) {
          const at = row + m
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
