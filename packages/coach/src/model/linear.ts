import { block, type Packed } from './blocks.ts'
import type { Grams } from './grams.ts'
import { type Rows, unpackRows } from './rows.ts'
import { outputs } from './shape.ts'

/** The linear part as it is carried along: the grams it knows (three bytes each), a coarse row of weights for each, and a bias for each output. */
export type Carried = Rows & { readonly known: Uint8Array; readonly bias: Float32Array }
/** The linear part, ready: where a gram's row lies (-1: not known), rows of small whole numbers with their steps, and the biases. */
export type Linear = {
  readonly rowOf: (gram: number) => number
  readonly weights: Int8Array
  readonly steps: Float32Array
  readonly bias: Float32Array
}

const n = outputs

/** The bytes that name `grams`. */
export const named = (grams: Int32Array): Uint8Array => {
  const out = new Uint8Array(grams.length * 3)
  grams.forEach((gram, i) => out.set([gram & 255, (gram >> 8) & 255, gram >> 16], 3 * i))
  return out
}

/** Rows by gram: open addressing in a table at least twice as long as what it holds. */
const rowsBy = (known: Uint8Array): Linear['rowOf'] => {
  const many = known.length / 3
  const grams = Int32Array.from(
    { length: many },
    (_, i) => (known[3 * i] ?? 0) | ((known[3 * i + 1] ?? 0) << 8) | ((known[3 * i + 2] ?? 0) << 16),
  )
  const mask = 2 ** Math.ceil(Math.log2(2 * many + 2)) - 1
  const places = new Int32Array(mask + 1).fill(-1)
  const placeOf = (gram: number): number => {
    let at = gram & mask
    while ((places[at] ?? -1) >= 0 && grams[places[at] ?? 0] !== gram) at = (at + 1) & mask
    return at
  }
  grams.forEach((gram, row) => (places[placeOf(gram)] = row))
  return gram => places[placeOf(gram)] ?? -1
}

/** Makes ready what `fitLinear` learnt. */
export const ready = ({ known, bias, ...rows }: Carried): Linear => {
  const { ints, steps } = unpackRows(rows, n)
  return { rowOf: rowsBy(known), weights: ints, steps, bias }
}

/** The linear part in `packed`. */
export const openLinear = (packed: Packed): Linear =>
  ready({
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
