import type { Day } from '../shared/day.ts'
import type { HardDate } from './reduce.ts'

/** The first day from `from` on, included, on which it falls; undefined where it lies behind. */
export const nextFall = (date: Pick<HardDate, 'day' | 'yearly'>, from: Day): Day | undefined => {
  if (date.day >= from) return date.day
  if (!date.yearly) return undefined
  const first = Temporal.PlainDate.from(date.day)
  const thisYear = first.add({ years: Temporal.PlainDate.from(from).year - first.year })
  return (thisYear.toString() >= from ? thisYear : first.add({ years: thisYear.year - first.year + 1 })).toString()
}

/** Whether it falls on that day. */
export const fallsOn = (date: Pick<HardDate, 'day' | 'yearly'>, day: Day): boolean => nextFall(date, day) === day
