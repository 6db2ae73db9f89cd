import type { Day } from '../shared/day.ts'
import { turnOf } from './turn.ts'

/** Short practices; the words are the screen's. */
export type Practice = (typeof AT_FIRST)[number] | (typeof AFTER_A_MONTH)[number] | (typeof AFTER_TWO)[number] | 'steady'

const AT_FIRST = ['answer-the-feeling', 'their-day', 'sit-with-not-knowing', 'dig-deeper', 'mean-it'] as const
const AFTER_A_MONTH = ['told-plainly', 'small-truth'] as const
const AFTER_TWO = ['what-they-carry', 'the-feared-question', 'unseen', 'when-it-was-easy'] as const

/** The practices there are by now: more, and harder ones, as months go by. Their number is odd, so that each has its turn (`turnOf`). */
const practicesBy = (days: number): readonly Practice[] => [
  ...AT_FIRST,
  ...(days >= 30 ? AFTER_A_MONTH : []),
  ...(days >= 60 ? AFTER_TWO : []),
]

/**
 * The practice whose turn it is: another one than yesterday's.
 *
 * @param days how long its owner has been at work here
 */
export const practiceOf = (day: Day, days: number): Practice => {
  const all = practicesBy(days)
  return all[turnOf(day) % all.length] ?? 'answer-the-feeling'
}
