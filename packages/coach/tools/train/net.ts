import { dense, join, winners } from '../../src/model/net.ts'
import {
  columns,
  filters,
  hidden,
  joined,
  type Net,
  outputs,
  partNames,
  parts,
  pooled,
  told,
  widths,
  windows,
} from '../../src/model/shape.ts'
import { dimensions, type Table } from '../../src/model/table.ts'
import { closingMoves, moves } from '../../src/move.ts'
import { adam } from './adam.ts'
import { projector } from './project.ts'
import { random, shuffle } from './random.ts'

/** A message as the net sees it: its words' rows, and what is wanted of each sentence (0 to 1 for every output). */
export type Lesson = { readonly rows: readonly (readonly number[])[]; readonly wants: readonly Float32Array[] }
export type NetOptions = {
  readonly epochs: number
  readonly seed: number
  readonly rate?: number
  readonly wordDrop?: number
  readonly drop?: number
  readonly batch?: number
  readonly decay?: number
  /** How much it counts to name the right move among those of a kind, where something of that kind is said. */
  readonly naming?: number
}

const blank = (): Net => Object.fromEntries(partNames.map(part => [part, new Float32Array(parts[part])])) as Net

const born = (next: () => number): Net => {
  const net = blank()
  const fill = (array: Float32Array, inputs: number): void => {
    const reach = Math.sqrt(3 / inputs)
    for (let i = 0; i < array.length; i++) array[i] = (next() * 2 - 1) * reach
  }
  fill(net.conv, dimensions * 2)
  fill(net.tell, pooled)
  fill(net.first, joined / 2)
  fill(net.last, hidden)
  net.lastBias.fill(-3)
  return { ...net, conv: net.conv.slice() }
}

/**
 * Slopes of a dense layer: into `weights`' and `bias`' slopes, and into the input's. Of the first `pooled` inputs those that are nought were dropped
 * or never answered, so nothing goes back through them.
 */
const denseBack = (
  input: Float32Array,
  slope: Float32Array,
  weights: Float32Array,
  dWeights: Float32Array,
  dBias: Float32Array,
  dInput: Float32Array,
): void => {
  const n = slope.length
  for (let o = 0; o < n; o++) dBias[o] = (dBias[o] ?? 0) + (slope[o] ?? 0)
  for (let i = 0; i < input.length; i++) {
    const row = i * n
    const v = input[i] ?? 0
    if (v === 0 && i < pooled) continue
    let sum = 0
    for (let o = 0; o < n; o++) {
      const s = slope[o] ?? 0
      sum += s * (weights[row + o] ?? 0)
      dWeights[row + o] = (dWeights[row + o] ?? 0) + v * s
    }
    dInput[i] = (dInput[i] ?? 0) + sum
  }
}

const kindsOf = [
  { from: 0, to: closingMoves.length, is: moves.length },
  { from: closingMoves.length, to: moves.length, is: moves.length + 1 },
]

/**
 * Where a sentence makes moves of a kind: the slopes of their cross-entropy among all of that kind, `weight` times, into `slopes`; half as much
 * where one reader of two found any.
 */
const name = (
  logits: Float32Array,
  want: Float32Array,
  { from, to, is }: (typeof kindsOf)[number],
  weight: number,
  slopes: Float32Array,
): void => {
  const there = want.subarray(from, to).reduce((sum, v) => sum + v, 0)
  if (there === 0) return
  const much = weight * (want[is] ?? 0)
  const top = logits.subarray(from, to).reduce((most, v) => Math.max(most, v), -Infinity)
  const all = logits.subarray(from, to).reduce((sum, v) => sum + Math.exp(v - top), 0)
  for (let o = from; o < to; o++) slopes[o] = (slopes[o] ?? 0) + much * (Math.exp((logits[o] ?? 0) - top) / all - (want[o] ?? 0) / there)
}

/**
 * Trains one net on frozen word vectors by Adam, with words and units dropped at random.
 * The filters' slopes touch only the windows that won the pooling, so going back costs little beside going forward.
 */
export const fitNet = (lessons: readonly Lesson[], table: Table, options: NetOptions): Net => {
  const { epochs, seed, rate = 2.5e-3, wordDrop = 0.12, drop = 0.15, batch = 8, decay = 0.01, naming = 0.25 } = options
  const next = random(seed)
  const filtered = projector(table.vectors)
  const newborn = born(next)
  filtered.conv.set(newborn.conv)
  const net = { ...newborn, conv: filtered.conv }
  const slopes = blank()
  const step = adam(net, slopes, decay)
  const order = lessons.map((_, i) => i)
  const keep = (size: number, p: number): Float32Array => Float32Array.from({ length: size }, () => (next() < p ? 0 : 1 / (1 - p)))
  const times = (a: Float32Array, b: Float32Array): Float32Array => a.map((v, i) => v * (b[i] ?? 0))
  const steps = epochs * Math.ceil(lessons.length / batch)
  let done = 0

  // The filters' slopes, column by column, so that what belongs together lies together; turned once a step.
  const turned = new Float32Array(parts.conv)
  const turnBack = (): void => {
    for (let d = 0; d < dimensions; d++) for (let c = 0; c < columns; c++) slopes.conv[d * columns + c] = turned[c * dimensions + d] ?? 0
    turned.fill(0)
  }

  // A word met twice in one step goes through the filters once.
  const met = new Map<number, Float32Array>()
  const nothing = new Float32Array(columns)
  const passed = (row: number): Float32Array => {
    const ready = met.get(row)
    if (ready) return ready
    const out = row >= 0 ? filtered.of(row) : nothing
    met.set(row, out)
    return out
  }

  const learn = (lesson: Lesson): void => {
    const rows = lesson.rows.map(words => words.map(row => (next() < wordDrop ? -1 : row)))
    const where = rows.map(() => new Int16Array(pooled))
    const masks = rows.map(() => keep(pooled, drop))
    const own = rows.map((words, i) => {
      const out = new Float32Array(pooled)
      const through = words.map(passed)
      winners(through, net.convBias, out, where[i] ?? new Int16Array(pooled))
      return times(out, masks[i] ?? out)
    })
    const said = own.map(one => dense(one, net.tell, net.tellBias, new Float32Array(told)).map(Math.tanh))
    const dOwn = own.map(() => new Float32Array(pooled))
    const dSaid = said.map(() => new Float32Array(told))
    own.forEach((one, i) => {
      const input = join(i, one, said)
      const raw = dense(input, net.first, net.firstBias, new Float32Array(hidden))
      const mask = keep(hidden, drop)
      const inner = raw.map((v, h) => (v > 0 ? v * (mask[h] ?? 0) : 0))
      const logits = dense(inner, net.last, net.lastBias, new Float32Array(outputs))
      const want = lesson.wants[i] ?? new Float32Array(outputs)
      const dLogits = logits.map((v, o) => (1 / (1 + Math.exp(-v)) - (want[o] ?? 0)) * (o < moves.length ? 1 : 0.5))
      for (const kind of kindsOf) name(logits, want, kind, naming, dLogits)
      const dInner = new Float32Array(hidden)
      denseBack(inner, dLogits, net.last, slopes.last, slopes.lastBias, dInner)
      const dRaw = dInner.map((v, h) => ((raw[h] ?? 0) > 0 ? v * (mask[h] ?? 0) : 0))
      const dInput = new Float32Array(joined)
      denseBack(input, dRaw, net.first, slopes.first, slopes.firstBias, dInput)
      const add = (into: Float32Array | undefined, from: number, share = 1): void =>
        into?.forEach((v, t) => (into[t] = v + share * (dInput[from + t] ?? 0)))
      add(dOwn[i], 0)
      add(dSaid[i - 1], pooled)
      add(dSaid[i + 1], pooled + told)
      for (const one of dSaid) add(one, pooled + 2 * told, 1 / said.length)
    })
    said.forEach((one, i) => {
      const slope = one.map((v, t) => (dSaid[i]?.[t] ?? 0) * (1 - v * v))
      denseBack(own[i] ?? one, slope, net.tell, slopes.tell, slopes.tellBias, dOwn[i] ?? one)
    })
    rows.forEach((words, i) => convBack(words, where[i], dOwn[i], masks[i]))
  }

  const convBack = (words: readonly number[], where?: Int16Array, dOwn?: Float32Array, mask?: Float32Array): void => {
    for (const [w, width] of widths.entries())
      for (let f = 0; f < filters; f++) {
        const c = w * filters + f
        const at = where?.[c] ?? -1
        const slope = (dOwn?.[c] ?? 0) * (mask?.[c] ?? 0)
        if (at < 0 || slope === 0) continue
        slopes.convBias[c] = (slopes.convBias[c] ?? 0) + slope
        for (let j = 0; j < width; j++) {
          const row = words[at + j] ?? -1
          if (row < 0) continue
          const to = (windows[w] ?? 0) + j * filters + f
          const [into, from] = [to * dimensions, row * dimensions]
          for (let d = 0; d < dimensions; d++) turned[into + d] = (turned[into + d] ?? 0) + slope * (table.vectors[from + d] ?? 0)
        }
      }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch)
      let sentences = 0
      for (const i of some) {
        const lesson = lessons[i]
        if (!lesson) continue
        sentences += lesson.rows.length
        learn(lesson)
      }
      turnBack()
      step(rate * Math.max(0.02, 1 - done / steps), 1 / Math.max(1, sentences))
      done++
      met.clear()
      filtered.forget()
    }
  }
  return { ...net, conv: net.conv.slice() }
}
