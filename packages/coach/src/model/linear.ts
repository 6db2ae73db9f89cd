import { block, type Packed } from './blocks.ts'
import type { Grams } from './grams.ts'
import { outputs } from './head.ts'
import { addRows, type GramRows, gramRows, type Rows, rowShares } from './rows.ts'

/** The linear part as it is carried along: the grams it knows, a coarse row of weights for each, and a bias for each output. */
export type Carried = Rows & { readonly known: Uint8Array; readonly bias: Float32Array }
/** The linear part, ready: a row for each gram, and the biases. */
export type Linear = GramRows & { readonly bias: Float32Array }

const n = outputs

/** Makes ready what `fitLinear` learnt. */
export const readyLinear = ({ known, bias, ...rows }: Carried): Linear => ({ ...gramRows(known, rows, n), bias })

/** The linear part in `packed`. */
export const openLinear = (packed: Packed): Linear =>
  readyLinear({
    known: block(packed, 'u8', 'linear.known'),
    nibbles: block(packed, 'u8', 'linear.nibbles'),
    sizes: block(packed, 'u8', 'linear.sizes'),
    bias: block(packed, 'f32', 'linear.bias'),
  })

/** Logits of one sentence for all moves and the two kinds. */
export const linearLogits = (linear: Linear, grams: Grams): Float32Array => addRows(linear, grams, linear.bias.slice())

/** How much each of a sentence's `signs` spoke for `move` in the linear part: the weights of the grams that begin at it. */
export const linearShares = (linear: Linear, grams: Grams, move: number, signs: number): Float32Array =>
  rowShares(linear, grams, signs, row => linear.ints[row * n + move] ?? 0)
