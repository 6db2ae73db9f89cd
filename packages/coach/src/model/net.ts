import { type Heard, hearing } from './head.ts'
import { columns, type Net } from './shape.ts'
import { dimensions, type Table } from './table.ts'
import { pool, type Way, waysThrough } from './ways.ts'

/** What a word does to the gates, kept for words already met: a text uses the same few hundred again and again. */
export type Seen = { readonly of: (row: number) => Float32Array }

const most = 6000

/** A word's vector through all columns, remembered for at most some thousand words. */
export const seen = (net: Net, table: Table): Seen => {
  const known = new Map<number, Float32Array>()
  return {
    of: row => {
      const ready = known.get(row)
      if (ready) return ready
      const out = new Float32Array(columns)
      if (row >= 0) project(table.vectors, row * dimensions, net.gate, out)
      if (known.size >= most) known.clear()
      known.set(row, out)
      return out
    },
  }
}

/** Adds the vector at `from` times the rows of `gate` into `out`, four rows at a time. */
const project = (vectors: Float32Array, from: number, gate: Float32Array, out: Float32Array): void => {
  for (let d = 0; d < dimensions; d += 4) {
    const [r0, r1, r2, r3] = [d * columns, (d + 1) * columns, (d + 2) * columns, (d + 3) * columns]
    const v0 = vectors[from + d] ?? 0
    const v1 = vectors[from + d + 1] ?? 0
    const v2 = vectors[from + d + 2] ?? 0
    const v3 = vectors[from + d + 3] ?? 0
    for (let c = 0; c < columns; c++)
      out[c] = (out[c] ?? 0) + v0 * (gate[r0 + c] ?? 0) + v1 * (gate[r1 + c] ?? 0) + v2 * (gate[r2 + c] ?? 0) + v3 * (gate[r3 + c] ?? 0)
  }
}

/** A message gone through a net: both ways through each sentence, and its way through the head. */
export type Went = { readonly ways: readonly (readonly Way[])[]; readonly heard: Heard }

/** Sends a message (its words' rows in the table, sentence by sentence) through the net. */
export const hear = (net: Net, words: Seen, message: readonly (readonly number[])[]): Went => {
  const ways = message.map(rows => waysThrough(rows.map(words.of), net.gateBias))
  return { ways, heard: hearing(net, ways.map(pool)) }
}
