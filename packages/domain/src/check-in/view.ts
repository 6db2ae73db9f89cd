import { monthOf, type Day, type Month } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { monthInWords, type MonthInWords } from './in-words.ts'
import type { CheckIn } from './reduce.ts'

/** What stands beside an answer: nothing, something to do for oneself and someone to turn to, or help before anything else. */
export type NextStep = 'none' | 'steady' | 'help'

export type CheckInView = CheckIn & { readonly mayChange: boolean; readonly nextStep: NextStep }

export type CheckInsView = {
  /** The plain entries, newest first; months and days without any are absent. */
  readonly months: readonly { readonly month: Month; readonly entries: readonly CheckIn[]; readonly inWords: MonthInWords }[]
}

/** One day's entry, empty where nothing was written. */
export const checkInView = (checkIns: ReadonlyMap<string, CheckIn>, day: Day, now: Now): CheckInView => {
  const entry = checkIns.get(day) ?? { day }
  return { ...entry, mayChange: day === now.day, nextStep: nextStep(entry) }
}

/** Every day that was written, newest first, by month, each month also in words. No figure is made of them. */
export const checkInsView = (checkIns: Iterable<CheckIn>): CheckInsView => {
  const all = [...checkIns].toSorted((a, b) => (a.day < b.day ? 1 : -1))
  const months = [...Map.groupBy(all, ({ day }) => monthOf(day))]
  return { months: months.map(([month, entries]) => ({ month, entries, inWords: monthInWords(month, entries) })) }
}

const nextStep = ({ felt, bodySafe }: CheckIn): NextStep => {
  if (bodySafe === 'no' || bodySafe === 'not-sure') return 'help'
  return felt === 'on-guard' || felt === 'braced' ? 'steady' : 'none'
}
