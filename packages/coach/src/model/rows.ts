import type { Grams } from './grams.ts'

/** Rows of numbers, made coarse: four bits a number, and one byte for the size of each row. */
export type Rows = { readonly nibbles: Uint8Array; readonly sizes: Uint8Array }

/** The step that the size byte of a row stands for, between 1/4096 and 15. */
const step = (size: number): number => 2 ** (size / 16 - 12)

const bytesIn = (columns: number): number => Math.ceil(columns / 2)

/** `values` (rows of `columns`) in four bits each: value ≈ (nibble - 8) × the row's step. */
export const packRows = (values: Float32Array, columns: number): Rows => {
  const rows = values.length / columns
  const width = bytesIn(columns)
  const sizes = new Uint8Array(rows)
  const nibbles = new Uint8Array(rows * width)
  for (let r = 0; r < rows; r++) {
    const row = values.subarray(r * columns, (r + 1) * columns)
    const most = row.reduce((top, value) => Math.max(top, Math.abs(value)), 0)
    const size = Math.max(0, Math.min(255, Math.ceil(16 * (Math.log2(most / 7 + 1e-9) + 12))))
    sizes[r] = size
    row.forEach((value, c) => {
      const nibble = 8 + Math.max(-7, Math.min(7, Math.round(value / step(size))))
      const at = r * width + (c >> 1)
      nibbles[at] = (nibbles[at] ?? 0) | (nibble << (c % 2 === 0 ? 0 : 4))
    })
  }
  return { nibbles, sizes }
}

/** What `packRows` made: small whole numbers, and the step of each row. */
export const unpackRows = ({ nibbles, sizes }: Rows, columns: number): { readonly ints: Int8Array; readonly steps: Float32Array } => {
  const width = bytesIn(columns)
  const ints = new Int8Array(sizes.length * columns)
  for (let r = 0; r < sizes.length; r++)
    for (let c = 0; c < columns; c++) ints[r * columns + c] = (((nibbles[r * width + (c >> 1)] ?? 0) >> (c % 2 === 0 ? 0 : 4)) & 15) - 8
  return { ints, steps: Float32Array.from(sizes, step) }
}

/** The bytes that name `grams` (sorted, each once): how far each lies behind the one before, seven bits a byte. */
export const named = (grams: Int32Array): Uint8Array => {
  const out: number[] = []
  let before = -1
  for (const gram of grams) {
    let far = gram - before
    before = gram
    for (; far > 127; far >>>= 7) out.push((far & 127) | 128)
    out.push(far)
  }
  return Uint8Array.from(out)
}

/** The grams that `bytes` name. */
const gramsIn = (bytes: Uint8Array): Int32Array => {
  const out: number[] = []
  let [before, far, bits] = [-1, 0, 0]
  for (const byte of bytes) {
    far |= (byte & 127) << bits
    bits += 7
    if (byte > 127) continue
    before += far
    out.push(before)
    far = bits = 0
  }
  return Int32Array.from(out)
}

/**
 * Rows by gram (-1: not known): open addressing in a table at least twice as long as what it holds. A gram and its row stand side by side, since a
 * sentence asks for some hundred grams and each look elsewhere costs more than the comparing.
 */
export const known = (names: Uint8Array): ((gram: number) => number) => {
  const grams = gramsIn(names)
  const mask = 2 ** Math.ceil(Math.log2(2 * grams.length + 2)) - 1
  const table = new Int32Array(2 * (mask + 1)).fill(-1)
  const placeOf = (gram: number): number => {
    let at = gram & mask
    for (let there = table[2 * at] ?? -1; there !== gram && there >= 0; there = table[2 * at] ?? -1) at = (at + 1) & mask
    return 2 * at
  }
  for (const [row, gram] of grams.entries()) {
    const at = placeOf(gram)
    table[at] = gram
    table[at + 1] = row
  }
  return gram => table[placeOf(gram) + 1] ?? -1
}

/** Rows of small whole numbers with their steps, and where a gram's row lies (-1: not known). */
export type GramRows = { readonly rowOf: (gram: number) => number; readonly ints: Int8Array; readonly steps: Float32Array }

/** Makes ready the rows (of `columns` numbers) of the grams that `names` names. */
export const gramRows = (names: Uint8Array, rows: Rows, columns: number): GramRows => ({
  rowOf: known(names),
  ...unpackRows(rows, columns),
})

/** Adds to `out` the rows of a sentence's grams, each as much as the gram is there. */
export const addRows = ({ rowOf, ints, steps }: GramRows, { gram, value }: Grams, out: Float32Array): Float32Array => {
  const columns = out.length
  for (let i = 0; i < gram.length; i++) {
    const row = rowOf(gram[i] ?? 0)
    if (row < 0) continue
    const v = (value[i] ?? 0) * (steps[row] ?? 0)
    const from = row * columns
    for (let c = 0; c < columns; c++) out[c] = (out[c] ?? 0) + v * (ints[from + c] ?? 0)
  }
  return out
}

/** How much each of a sentence's `signs` spoke: what the rows of the grams that begin at it are worth. */
export const rowShares = (
  { rowOf, steps }: GramRows,
  { gram, value, sign }: Grams,
  signs: number,
  worth: (row: number) => number,
): Float32Array => {
  const shares = new Float32Array(signs)
  gram.forEach((one, i) => {
    const [at, row] = [sign[i] ?? -1, rowOf(one)]
    if (at >= 0 && row >= 0) shares[at] = (shares[at] ?? 0) + (value[i] ?? 0) * worth(row) * (steps[row] ?? 0)
  })
  return shares
}
