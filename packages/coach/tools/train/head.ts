import { dense } from '../../src/model/dense.ts'
import { type Head, hidden, join, outputs, told } from '../../src/model/head.ts'
import { closingMoves, moves } from '../../src/move.ts'

/** Small numbers by lot, so that `inputs` of them together are about one. */
export const byLot = (array: Float32Array, inputs: number, next: () => number): void => {
  const reach = Math.sqrt(3 / inputs)
  for (let i = 0; i < array.length; i++) array[i] = (next() * 2 - 1) * reach
}

/** A new head, where a sentence is `size` numbers. */
export const bornHead = (head: Head, size: number, next: () => number): void => {
  byLot(head.tell, size, next)
  byLot(head.first, (size + 3 * told) / 2, next)
  byLot(head.last, hidden, next)
  head.lastBias.fill(-3)
}

/** What is left of `size` units when each is dropped with likelihood `p`. */
export const keep = (size: number, p: number, next: () => number): Float32Array =>
  Float32Array.from({ length: size }, () => (next() < p ? 0 : 1 / (1 - p)))

/**
 * Slopes of a dense layer: into `weights`' and `bias`' slopes, and into the input's. Of the first `dropped` inputs those that are nought were dropped
 * or never answered, so nothing goes back through them.
 */
const denseBack = (
  input: Float32Array,
  slope: Float32Array,
  weights: Float32Array,
  dWeights: Float32Array,
  dBias: Float32Array,
  dInput: Float32Array,
  dropped: number,
): void => {
  const n = slope.length
  for (let o = 0; o < n; o++) dBias[o] = (dBias[o] ?? 0) + (slope[o] ?? 0)
  for (let i = 0; i < input.length; i++) {
    const row = i * n
    const v = input[i] ?? 0
    if (v === 0 && i < dropped) continue
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

/** A way round the head: what it adds to a sentence's logits, and what their slopes do to it. */
export type Straight = {
  readonly adds: (i: number, logits: Float32Array) => void
  readonly back: (i: number, slopes: Float32Array) => void
}
const none: Straight = { adds: () => {}, back: () => {} }

export type HeadOptions = {
  readonly next: () => number
  readonly drop: number
  /** How much it counts to name the right move among those of a kind, where something of that kind is said. */
  readonly naming: number
}

/**
 * Teaches `head` one message at a time: the slopes of its weights go into `slopes`, those of the sentences' numbers are given back.
 * `own` are the sentences as numbers, nought where they were dropped, `wants` what is wanted of each (0 to 1 for every output).
 */
export const headTeacher = (head: Head, slopes: Head, { next, drop, naming }: HeadOptions) => {
  /** Goes through one sentence and back to what it was joined from. */
  const through = (i: number, input: Float32Array, want: Float32Array, size: number, straight: Straight): Float32Array => {
    const raw = dense(input, head.first, head.firstBias, new Float32Array(hidden))
    const mask = keep(hidden, drop, next)
    const inner = raw.map((v, h) => (v > 0 ? v * (mask[h] ?? 0) : 0))
    const logits = dense(inner, head.last, head.lastBias, new Float32Array(outputs))
    straight.adds(i, logits)
    const dLogits = logits.map((v, o) => (1 / (1 + Math.exp(-v)) - (want[o] ?? 0)) * (o < moves.length ? 1 : 0.5))
    for (const kind of kindsOf) name(logits, want, kind, naming, dLogits)
    straight.back(i, dLogits)
    const dInner = new Float32Array(hidden)
    denseBack(inner, dLogits, head.last, slopes.last, slopes.lastBias, dInner, inner.length)
    const dRaw = dInner.map((v, h) => ((raw[h] ?? 0) > 0 ? v * (mask[h] ?? 0) : 0))
    const dInput = new Float32Array(input.length)
    denseBack(input, dRaw, head.first, slopes.first, slopes.firstBias, dInput, size)
    return dInput
  }
  return (own: readonly Float32Array[], wants: readonly Float32Array[], straight = none): readonly Float32Array[] => {
    const size = own[0]?.length ?? 0
    const said = own.map(one => dense(one, head.tell, head.tellBias, new Float32Array(told)).map(Math.tanh))
    const dOwn = own.map(() => new Float32Array(size))
    const dSaid = said.map(() => new Float32Array(told))
    own.forEach((one, i) => {
      const dInput = through(i, join(i, one, said), wants[i] ?? new Float32Array(outputs), size, straight)
      const add = (into: Float32Array | undefined, from: number, share = 1): void =>
        into?.forEach((v, t) => (into[t] = v + share * (dInput[from + t] ?? 0)))
      add(dOwn[i], 0)
      add(dSaid[i - 1], size)
      add(dSaid[i + 1], size + told)
      for (const each of dSaid) add(each, size + 2 * told, 1 / said.length)
    })
    said.forEach((one, i) => {
      const slope = one.map((v, t) => (dSaid[i]?.[t] ?? 0) * (1 - v * v))
      denseBack(own[i] ?? one, slope, head.tell, slopes.tell, slopes.tellBias, dOwn[i] ?? one, size)
    })
    return dOwn
  }
}
