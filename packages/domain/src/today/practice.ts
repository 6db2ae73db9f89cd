import { addDays, daysBetween, type Day } from '../shared/day.ts'

/** Short practices; the words are the screen's. */
export type Practice = 'steady' | 'answer-the-feeling' | 'sit-with-not-knowing' | 'their-day' | 'dig-deeper' | 'mean-it'

const IN_TURN: readonly Practice[] = ['answer-the-feeling', 'their-day', 'sit-with-not-knowing', 'dig-deeper', 'mean-it']

/**
 * The one practice of a day.
 *
 * @param heavy days of late on which a word was not kept or it felt unsafe
 */
export const practiceOf = (day: Day, heavy: readonly Day[]): Practice => {
  if (heavy.some(on => on === day || on === addDays(day, -1))) return 'steady'
  const turn = daysBetween('2000-01-01', day) % IN_TURN.length
  return IN_TURN[turn] ?? 'answer-the-feeling'
}
