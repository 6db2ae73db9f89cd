import type { CheckIn } from '../check-in/index.ts'
import { addDays, type Day } from '../shared/day.ts'
import { FIVE } from './history.ts'

/** Made-up years of check-ins, the same every time. For tests alone. */

/** Chance that is the same every time: mulberry32. */
export const chanceFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A normal number (Box–Muller). */
export const normal = (chance: () => number): number => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

export const START: Day = '2025-09-24'

/** Check-ins from `START` on: of each day its step, rounded to one of the five words; undefined for a day without one. */
export const checkInsOf = (steps: readonly (number | undefined)[]): ReadonlyMap<string, CheckIn> =>
  new Map(
    steps.flatMap((step, index) => {
      const felt = step === undefined ? undefined : FIVE[Math.min(4, Math.max(0, Math.round(step)))]
      const day = addDays(START, index)
      return felt === undefined ? [] : [[day, { day, felt }]]
    }),
  )

/** So many days around a level that may change, written down on a share of them. */
export const daysAround = (
  days: number,
  level: (day: number) => number,
  noise: number,
  writes: number,
  seed: number,
): (number | undefined)[] => {
  const chance = chanceFrom(seed)
  return Array.from({ length: days }, (_, day) => {
    const felt = level(day) + noise * normal(chance)
    return chance() < writes ? felt : undefined
  })
}
