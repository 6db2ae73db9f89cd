import { gates, units } from './shape.ts'
import { sigmoid } from './sigmoid.ts'

/**
 * One way through a sentence: how much of each word every unit takes up (0 to 1), what it takes (-1 to 1), and what it holds then. Each `[word × units]`,
 * by the word's place, whichever way it is gone. Between words there is nothing to multiply, so a word costs little once its gates are known
 * (quasi-recurrent: Bradbury and others 2017). `top` is the word at which each unit held most.
 */
export type Way = {
  readonly isBack: boolean
  readonly takes: Float32Array
  readonly says: Float32Array
  readonly holds: Float32Array
  readonly top: Int16Array
}

/** A new unit takes up little, so that what was said long ago is not lost at once. */
const reluctance = 1
const nothing = new Float32Array(2 * gates)

/** The words in the order in which a way goes through them. */
const order = (isBack: boolean, words: number): { readonly first: number; readonly step: number } =>
  isBack ? { first: words - 1, step: -1 } : { first: 0, step: 1 }

const goThrough = (words: readonly Float32Array[], bias: Float32Array, isBack: boolean): Way => {
  const size = words.length * units
  const [takes, says, holds] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)]
  const [top, most, holding] = [new Int16Array(units), new Float32Array(units).fill(-2), new Float32Array(units)]
  const [take, say] = isBack ? [2 * units, 3 * units] : [0, units]
  const { first, step } = order(isBack, words.length)
  for (let n = 0, t = first; n < words.length; n++, t += step) {
    const own = words[t] ?? nothing
    const next = words[t + 1] ?? nothing
    const at = t * units
    for (let u = 0; u < units; u++) {
      const taking = (own[take + u] ?? 0) + (next[gates + take + u] ?? 0) + (bias[take + u] ?? 0) - reluctance
      const saying = (own[say + u] ?? 0) + (next[gates + say + u] ?? 0) + (bias[say + u] ?? 0)
      const z = sigmoid(taking)
      const c = 2 * sigmoid(2 * saying) - 1
      const before = holding[u] ?? 0
      const held = before + z * (c - before)
      takes[at + u] = z
      says[at + u] = c
      holds[at + u] = held
      holding[u] = held
      if (held > (most[u] ?? 0)) {
        most[u] = held
        top[u] = t
      }
    }
  }
  return { isBack, takes, says, holds, top }
}

/** Both ways through a sentence, whose words stand as what they do to the gates. */
export const waysThrough = (words: readonly Float32Array[], bias: Float32Array): readonly Way[] =>
  [false, true].map(isBack => goThrough(words, bias, isBack))

/** The last word of a way. */
export const lastOf = ({ isBack, holds }: Way): number => (isBack ? 0 : holds.length / units - 1)

/** What a sentence comes to: of each way the most that every unit held, and what it held last. */
export const pool = (ways: readonly Way[]): Float32Array => {
  const out = new Float32Array(2 * units * ways.length)
  for (const [w, way] of ways.entries()) {
    const last = lastOf(way)
    for (let u = 0; u < units; u++) {
      out[2 * w * units + u] = way.holds[(way.top[u] ?? 0) * units + u] ?? 0
      out[(2 * w + 1) * units + u] = way.holds[last * units + u] ?? 0
    }
  }
  return out
}

/** How much each word gave to what its sentence came to, `slope` saying how much each number of that counts. */
export const given = (ways: readonly Way[], slope: Float32Array): Float32Array => {
  const words = (ways[0]?.holds.length ?? 0) / units
  const out = new Float32Array(words)
  for (const [w, way] of ways.entries()) {
    const last = lastOf(way)
    const { first, step } = order(way.isBack, words)
    for (let u = 0; u < units; u++)
      for (const [end, much] of [
        [way.top[u] ?? 0, slope[2 * w * units + u] ?? 0],
        [last, slope[(2 * w + 1) * units + u] ?? 0],
      ] as const) {
        let left = much
        for (let t = end; ; t -= step) {
          const at = t * units + u
          out[t] = (out[t] ?? 0) + left * (way.takes[at] ?? 0) * (way.says[at] ?? 0)
          left *= 1 - (way.takes[at] ?? 0)
          if (t === first) break
        }
      }
  }
  return out
}
