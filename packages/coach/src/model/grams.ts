import type { Sign } from './signs.ts'

/** Features of one sentence: their numbers (hashes of `gramBits` bits) and weights, and for each the sign it began at (-1: a neighbour sentence). */
export type Grams = { readonly gram: Int32Array; readonly value: Float32Array; readonly sign: Int16Array }

/** Bits of a gram's number: so many that two grams hardly ever share one. */
export const gramBits = 24

/** FNV-1a over UTF-16 units, 32 bits. */
export const hash = (text: string, from = 0, to = text.length, seed = 0x811c9dc5): number => {
  let h = seed
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  return (h ^ (h >>> 15)) >>> 0
}

const charWeight = 0.3
const skipWeight = 0.7
const neighbourWeight = 0.08

/** Grams of a message's sentences: word 1–4-grams, pairs with one word between, character 4–5-grams, and faintly the words of the sentences beside each. */
export const grams = (message: readonly (readonly Sign[])[]): readonly Grams[] => {
  const hashes = message.map(signs => signs.map(({ form }) => hash(form)))
  return message.map((signs, s) => {
    const gram: number[] = []
    const value: number[] = []
    const sign: number[] = []
    const add = (h: number, v: number, at: number): void => {
      gram.push(h & ((1 << gramBits) - 1))
      value.push(v)
      sign.push(at)
    }
    const own = hashes[s] ?? []
    own.forEach((h, i) => {
      add(mix(1, h), 1, i)
      const two = own[i + 1]
      if (two === undefined) return
      add(mix(mix(2, h), two), 1, i)
      const three = own[i + 2]
      if (three === undefined) return
      add(mix(mix(mix(3, h), two), three), 1, i)
      add(mix(mix(7, h), three), skipWeight, i)
      const four = own[i + 3]
      if (four !== undefined) add(mix(mix(mix(mix(8, h), two), three), four), 1, i)
    })
    signs.forEach(({ form }, i) => {
      const word = `^${form}$`
      for (const n of [4, 5]) for (let at = 0; at + n <= word.length; at++) add(mix(4, hash(word, at, at + n)), charWeight, i)
    })
    const length = Math.sqrt(value.reduce((sum, v) => sum + v * v, 0)) || 1
    for (let i = 0; i < value.length; i++) value[i] = (value[i] ?? 0) / length
    const beside = (i: number, seed: number): void => {
      for (const h of new Set(hashes[i])) add(mix(seed, h), neighbourWeight, -1)
    }
    beside(s - 1, 5)
    beside(s + 1, 6)
    return { gram: Int32Array.from(gram), value: Float32Array.from(value), sign: Int16Array.from(sign) }
  })
}
