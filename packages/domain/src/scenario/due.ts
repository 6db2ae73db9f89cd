import { addDays, type Day } from '../shared/day.ts'
import type { Scenario, Sting } from './reduce.ts'

/** Days from one rehearsal to the next; the last one for ever after. */
const INTERVALS = [3, 10, 30, 91, 274, 548, 365] as const
/** How long a plan may wait before its owner is told that the sting has faded meanwhile. */
const LONG = 30

/** The day from which the next rehearsal is there. */
export const dueOn = ({ plans, rehearsals }: Scenario): Day => {
  const last = rehearsals.at(-1)?.day ?? plans[0].day
  return addDays(last, INTERVALS[rehearsals.length] ?? 365)
}

/** How much it stung when something was last said of it. */
const lastSting = ({ plans, rehearsals }: Scenario): Sting | undefined =>
  [...plans, ...rehearsals].toSorted((a, b) => a.at - b.at).findLast(({ sting }) => sting !== undefined)?.sting

/** Whether the sting faded while the plan waited. */
export const hasFaded = (scenario: Scenario, day: Day): boolean => {
  const sting = lastSting(scenario)
  return (sting === 'faint' || sting === 'gone') && addDays(dueOn(scenario), LONG) <= day
}
