import { block, type Packed } from './blocks.ts'
import type { Grams } from './grams.ts'
import { outputs } from './shape.ts'

/** The linear part, ready: a row of int8 weights for each bucket, one scale and one bias for each output. */
export type Linear = { readonly weights: Int8Array; readonly scale: Float32Array; readonly bias: Float32Array }

const n = outputs

export const openLinear = (packed: Packed): Linear => ({
  weights: block(packed, 'i8', 'linear'),
  scale: block(packed, 'f32', 'linear.scale'),
  bias: block(packed, 'f32', 'linear.bias'),
})

/** Logits of one sentence for all moves and the two kinds. */
export const linearLogits = ({ weights, scale, bias }: Linear, { bucket, value }: Grams): Float32Array => {
  const out = new Float32Array(n)
  for (let i = 0; i < bucket.length; i++) {
    const row = (bucket[i] ?? 0) * n
    const v = value[i] ?? 0
    for (let m = 0; m < n; m++) out[m] = (out[m] ?? 0) + v * (weights[row + m] ?? 0)
  }
  for (let m = 0; m < n; m++) out[m] = (out[m] ?? 0) * (scale[m] ?? 0) + (bias[m] ?? 0)
  return out
}
