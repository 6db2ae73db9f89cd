import type { Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import type { Plainly } from './reduce.ts'

/** What there is to do, the most pressing first. `doctor` (words for one) is always there. */
export type PlainStep = 'help-now' | 'someone-to-call' | 'sleep' | 'food' | 'doctor'

export type PlainlyView = {
  readonly today: Plainly
  readonly steps: readonly PlainStep[]
  /** Earlier days, newest first. */
  readonly earlier: readonly Plainly[]
}

/** Today's answers with the steps that they ask for, most pressing first, and earlier days as they were. */
export const plainlyView = (days: ReadonlyMap<Day, Plainly>, now: Now): PlainlyView => {
  const today = days.get(now.day) ?? { day: now.day }
  const earlier = [...days.values()].filter(({ day }) => day !== now.day).toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return { today, steps: stepsFor(today), earlier }
}

const stepsFor = ({ dying, someone, sleep, food }: Plainly): PlainStep[] => [
  ...(dying !== undefined && dying !== 'no' ? (['help-now'] as const) : []),
  ...(someone !== undefined && someone !== 'yes' ? (['someone-to-call'] as const) : []),
  ...(sleep === 'hardly' || sleep === 'some' ? (['sleep'] as const) : []),
  ...(food === 'hardly' || food === 'some' ? (['food'] as const) : []),
  'doctor',
]
