import { block, type Packed } from './blocks.ts'
import type { Grams } from './grams.ts'
import { outputs } from './head.ts'
import { known, type Rows, unpackRows } from './rows.ts'

/** The linear part as it is carried along: the grams it knows, a coarse row of weights for each, and a bias for each output. */
export type Carried = Rows & { readonly known: Uint8Array; readonly bias: Float32Array }
/** The linear part, ready: where a gram's row lies (-1: not known), rows of small whole numbers with their steps, and the biases. */
export type Linear = {
  readonly rowOf: (gram: number) => number
  readonly weights: Int8Array
  readonly steps: Float32Array
  readonly bias: Float32Array
}

const n = outputs

/** Makes ready what `fitLinear` learnt. */
export const readyLinear = ({ known: names, bias, ...rows }: Carried): Linear => {
  const { ints, steps } = unpackRows(rows, n)
  return { rowOf: known(names), weights: ints, steps, bias }
}

/** The linear part in `packed`. */
export const openLinear = (packed: Packed): Linear =>
  readyLinear({
    known: block(packed, 'u8', 'linear.known'),
    nibbles: block(packed, 'u8', 'linear.nibbles'),
    sizes: block(packed, 'u8', 'linear.sizes'),
    bias: block(packed, 'f32', 'linear.bias'),
  })

/** Logits of one sentence for all moves and the two kinds. */
export const linearLogits = ({ rowOf, weights, steps, bias }: Linear, { gram, value }: Grams): Float32Array => {
  const out = bias.slice()
  for (let i = 0; i < gram.length; i++) {
    const row = rowOf(gram[i] ?? 0)
    if (row < 0) continue
    const v = (value[i] ?? 0) * (steps[row] ?? 0)
    const from = row * n
    for (let m = 0; m < n; m++) out[m] = (out[m] ?? 0) + v * (weights[from + m] ?? 0)
  }
  return out
}

/** How much each sign of a sentence spoke for `move` in the linear part: the weights of the grams that begin at it. */
export const linearShares = (
  { rowOf, weights, steps }: Linear,
  { gram, value, sign }: Grams,
  move: number,
  signs: number,
): Float32Array => {
  const shares = new Float32Array(signs)
  gram.forEach((one, i) => {
    const [at, row] = [sign[i] ?? -1, rowOf(one)]
    if (at >= 0 && row >= 0) shares[at] = (shares[at] ?? 0) + (value[i] ?? 0) * (weights[row * n + move] ?? 0) * (steps[row] ?? 0)
  })
  return shares
}
