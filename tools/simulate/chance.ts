/** Chance that a seed decides (mulberry32). */
export type Chance = {
  /** From 0 to less than 1. */
  next(): number
  /** From 0 to less than `below`. */
  nat(below: number): number
  pick<T>(from: readonly T[]): T | undefined
  happens(probability: number): boolean
}

export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const nat = (below: number): number => Math.floor(next() * below)
  return { next, nat, pick: from => from[nat(from.length)], happens: probability => next() < probability }
}
