import type { Day } from '../shared/day.ts'
import type { Dig } from './reduce.ts'

/** Months after the first round was closed. */
const MONTHS = [3, 9, 18]

/** Whether it may be asked again on this day: the last round is closed, and since then one of the three days has come. */
export const asksAgain = ({ rounds }: Dig, day: Day): boolean => {
  const [first, last] = [rounds[0]?.closedOn, rounds.at(-1)]
  if (first === undefined || last?.closedOn === undefined) return false
  const { openedOn } = last
  return MONTHS.map(months => Temporal.PlainDate.from(first).add({ months }).toString()).some(due => due <= day && due > openedOn)
}
