import type { Month } from '../shared/day.ts'
import { FELT } from './own.events.ts'
import type { CheckIn, Felt } from './reduce.ts'

/** Of the days on which something was written: most, some, few, or none. Never a figure. */
export type Amount = 'most' | 'some' | 'few' | 'none'

/** One month as it was written down, in words. What nobody wrote of is absent. */
export type MonthInWords = {
  readonly month: Month
  /** On how many of its days something was written. */
  readonly wrote: Exclude<Amount, 'none'>
  /** The narrowest stretch of the five words in which most of the days lay; both ends may be the same. */
  readonly felt?: { readonly from: Felt; readonly to: Felt }
  /** On how many of the days on which it was noted the other's words, actions and energy felt safe. */
  readonly words?: Amount
  readonly actions?: Amount
  readonly energy?: Amount
}

const FIVE: readonly Felt[] = FELT.filter(felt => felt !== 'cannot-tell')

/** Two thirds of the days count as most of them. */
const MOST = 2 / 3

/** A month's entries, all of the same month and at least one, in words. */
export const monthInWords = (month: Month, entries: readonly CheckIn[]): MonthInWords => {
  const felt = stretchOf(entries.map(entry => FIVE.indexOf(entry.felt ?? 'cannot-tell')).filter(step => step >= 0))
  const [words, actions, energy] = (['words', 'actions', 'energy'] as const).map(part => safeDays(entries, part))
  const wrote = amountOf(entries.length / Temporal.PlainYearMonth.from(month).daysInMonth)
  return {
    month,
    wrote: wrote === 'none' ? 'few' : wrote,
    ...(felt && { felt }),
    ...(words && { words }),
    ...(actions && { actions }),
    ...(energy && { energy }),
  }
}

const safeDays = (entries: readonly CheckIn[], part: 'words' | 'actions' | 'energy'): Amount | undefined => {
  const noted = entries.map(({ deeper }) => deeper?.[part]).filter(felt => felt !== undefined && felt !== 'cannot-tell')
  return noted.length === 0 ? undefined : amountOf(noted.filter(felt => felt === 'safe').length / noted.length)
}

const amountOf = (share: number): Amount => {
  if (share >= MOST) return 'most'
  if (share >= 1 / 3) return 'some'
  return share > 0 ? 'few' : 'none'
}

/** The narrowest stretch with most of the steps in it; of two equally narrow ones the lower, since safety is not rounded up. */
const stretchOf = (steps: readonly number[]): { from: Felt; to: Felt } | undefined => {
  if (steps.length === 0) return undefined
  const holds = (from: number, to: number) => steps.filter(step => step >= from && step <= to).length >= steps.length * MOST
  for (let width = 0; width < FIVE.length; width++)
    for (let low = 0; low + width < FIVE.length; low++) {
      const [from, to] = [FIVE[low], FIVE[low + width]]
      if (from !== undefined && to !== undefined && holds(low, low + width)) return { from, to }
    }
  return undefined
}
