import { columns, filters, hidden, joined, type Net, outputs, pooled, told, windows } from './shape.ts'
import { dimensions, type Table } from './table.ts'

/** What the filters make of each word, kept for words already met: a text uses the same few hundred again and again. */
export type Seen = { readonly of: (row: number) => Float32Array }

const most = 6000

/** A word's vector through all filters, remembered for at most some thousand words. */
export const seen = (net: Net, table: Table): Seen => {
  const known = new Map<number, Float32Array>()
  return {
    of: row => {
      const ready = known.get(row)
      if (ready) return ready
      const out = new Float32Array(columns)
      if (row >= 0) project(table.vectors, row * dimensions, net.conv, out)
      if (known.size >= most) known.clear()
      known.set(row, out)
      return out
    },
  }
}

/** Adds the vector at `from` times the `conv` rows into `out`, four rows at a time. */
const project = (vectors: Float32Array, from: number, conv: Float32Array, out: Float32Array): void => {
  for (let d = 0; d < dimensions; d += 4) {
    const [r0, r1, r2, r3] = [d * columns, (d + 1) * columns, (d + 2) * columns, (d + 3) * columns]
    const v0 = vectors[from + d] ?? 0
    const v1 = vectors[from + d + 1] ?? 0
    const v2 = vectors[from + d + 2] ?? 0
    const v3 = vectors[from + d + 3] ?? 0
    for (let c = 0; c < columns; c++)
      out[c] = (out[c] ?? 0) + v0 * (conv[r0 + c] ?? 0) + v1 * (conv[r1 + c] ?? 0) + v2 * (conv[r2 + c] ?? 0) + v3 * (conv[r3 + c] ?? 0)
  }
}

const nothing = new Float32Array(columns)

/** The strongest answer of each filter over a sentence, at least nought. */
const pool = (words: readonly Float32Array[], bias: Float32Array, out: Float32Array): Float32Array => {
  out.fill(-Infinity)
  const [one, two, three] = [out.subarray(0, filters), out.subarray(filters, 2 * filters), out.subarray(2 * filters)]
  for (let i = 0; i < words.length; i++) {
    const first = words[i] ?? nothing
    const second = words[i + 1] ?? nothing
    const third = words[i + 2] ?? nothing
    for (let f = 0; f < filters; f++) {
      one[f] = Math.max(one[f] ?? 0, first[f] ?? 0)
      two[f] = Math.max(two[f] ?? 0, (first[windows[1] + f] ?? 0) + (second[windows[1] + filters + f] ?? 0))
      three[f] = Math.max(
        three[f] ?? 0,
        (first[windows[2] + f] ?? 0) + (second[windows[2] + filters + f] ?? 0) + (third[windows[2] + 2 * filters + f] ?? 0),
      )
    }
  }
  for (let c = 0; c < out.length; c++) out[c] = Math.max(0, (out[c] ?? 0) + (bias[c] ?? 0))
  return out
}

/** The same, and the word at which each filter's winning window begins (-1: nought). */
export const winners = (words: readonly Float32Array[], bias: Float32Array, out: Float32Array, where: Int16Array): void => {
  out.fill(-Infinity)
  for (let i = 0; i < words.length; i++) {
    const first = words[i] ?? nothing
    const second = words[i + 1] ?? nothing
    const third = words[i + 2] ?? nothing
    for (let f = 0; f < filters; f++) {
      const one = first[f] ?? 0
      const two = (first[windows[1] + f] ?? 0) + (second[windows[1] + filters + f] ?? 0)
      const three = (first[windows[2] + f] ?? 0) + (second[windows[2] + filters + f] ?? 0) + (third[windows[2] + 2 * filters + f] ?? 0)
      if (one > (out[f] ?? 0)) {
        out[f] = one
        where[f] = i
      }
      if (two > (out[filters + f] ?? 0)) {
        out[filters + f] = two
        where[filters + f] = i
      }
      if (three > (out[2 * filters + f] ?? 0)) {
        out[2 * filters + f] = three
        where[2 * filters + f] = i
      }
    }
  }
  for (let c = 0; c < out.length; c++) {
    const value = (out[c] ?? 0) + (bias[c] ?? 0)
    out[c] = Math.max(0, value)
    if (!(value > 0)) where[c] = -1
  }
}

const places = new Int32Array(joined)

/** out = bias + input × weights (rows are inputs), four rows at a time, passing over inputs that are nought: most filters find nothing. */
export const dense = (input: Float32Array, weights: Float32Array, bias: Float32Array, out: Float32Array): Float32Array => {
  const n = out.length
  out.set(bias)
  let many = 0
  for (let i = 0; i < input.length; i++) if (input[i] !== 0) places[many++] = i
  let k = 0
  for (; k + 3 < many; k += 4) {
    const [i0, i1, i2, i3] = [places[k] ?? 0, places[k + 1] ?? 0, places[k + 2] ?? 0, places[k + 3] ?? 0]
    const [r0, r1, r2, r3] = [i0 * n, i1 * n, i2 * n, i3 * n]
    const v0 = input[i0] ?? 0
    const v1 = input[i1] ?? 0
    const v2 = input[i2] ?? 0
    const v3 = input[i3] ?? 0
    for (let o = 0; o < n; o++)
      out[o] =
        (out[o] ?? 0) +
        v0 * (weights[r0 + o] ?? 0) +
        v1 * (weights[r1 + o] ?? 0) +
        v2 * (weights[r2 + o] ?? 0) +
        v3 * (weights[r3 + o] ?? 0)
  }
  for (; k < many; k++) {
    const i = places[k] ?? 0
    const v = input[i] ?? 0
    for (let o = 0; o < n; o++) out[o] = (out[o] ?? 0) + v * (weights[i * n + o] ?? 0)
  }
  return out
}

/** A pooled sentence with what stands around it. `said` holds what each sentence of the message tells. */
export const join = (i: number, own: Float32Array, said: readonly Float32Array[]): Float32Array => {
  const out = new Float32Array(joined)
  out.set(own)
  const [before, after] = [said[i - 1], said[i + 1]]
  if (before) out.set(before, pooled)
  if (after) out.set(after, pooled + told)
  for (const one of said)
    for (let t = 0; t < told; t++) out[pooled + 2 * told + t] = (out[pooled + 2 * told + t] ?? 0) + (one[t] ?? 0) / said.length
  return out
}

/** A message gone through the filters: what each sentence is pooled to, and what it tells the others. */
export type Heard = {
  readonly own: readonly Float32Array[]
  readonly said: readonly Float32Array[]
  /** The hidden units of each sentence, once they were asked for. */
  readonly inner: Map<number, Float32Array>
}

/** Sends a message (its words' rows in the table, sentence by sentence) through the filters. */
export const hear = (net: Net, words: Seen, message: readonly (readonly number[])[]): Heard => {
  const own = message.map(rows => pool(rows.map(words.of), net.convBias, new Float32Array(pooled)))
  const said = own.map(one => dense(one, net.tell, net.tellBias, new Float32Array(told)).map(Math.tanh))
  return { own, said, inner: new Map() }
}

/** The hidden units of sentence `i`. */
export const innerOf = (net: Net, { own, said, inner }: Heard, i: number): Float32Array => {
  const ready = inner.get(i)
  if (ready) return ready
  const made = dense(join(i, own[i] ?? new Float32Array(pooled), said), net.first, net.firstBias, new Float32Array(hidden)).map(v =>
    Math.max(0, v),
  )
  inner.set(i, made)
  return made
}

/** Logits of sentence `i` (`outputs` long). */
export const answer = (net: Net, heard: Heard, i: number): Float32Array =>
  dense(innerOf(net, heard, i), net.last, net.lastBias, new Float32Array(outputs))

/** Logits of each sentence of a message. */
export const netLogits = (net: Net, words: Seen, message: readonly (readonly number[])[]): readonly Float32Array[] => {
  const heard = hear(net, words, message)
  return message.map((_, i) => answer(net, heard, i))
}
