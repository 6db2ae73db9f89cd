import { FELT, type CheckIn } from '../check-in/index.ts'
import type { Day } from '../shared/day.ts'
import type { BucketState } from './reduce.ts'
import type { Level } from './robust.ts'
import { robustLevel } from './robust.ts'

/** The five words from tightest to loosest; a step is from one to the next. */
export const FIVE = FELT.filter(felt => felt !== 'cannot-tell')

/** A stretch of days with one level, from the day on which something broke (or from the first) to the day before the next. */
export type Stage = { readonly from: number; readonly to: number; readonly level: Float64Array; readonly spread: Float64Array }

/** The level day by day, in stages. Days are numbered from the first check-in's. */
export type History = { readonly first: Day; readonly stages: readonly Stage[] }

/**
 * The number of a day, counted without a calendar since it is asked thousands of times (Howard Hinnant, days_from_civil).
 * Differences are days; the zero means nothing.
 */
export const numberOf = (day: Day): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date
}

/** The step that was noted; `NaN` where nothing was, or where it could not be told. */
export const stepOf = ({ felt }: Pick<CheckIn, 'felt'>): number => {
  const step = FIVE.findIndex(word => word === felt)
  return step < 0 ? Number.NaN : step
}

/** The first day with one of the five words; undefined before there is any. */
export const firstNoted = (checkIns: Iterable<CheckIn>): Day | undefined => {
  let first: Day | undefined
  for (const entry of checkIns) if (!Number.isNaN(stepOf(entry)) && (first === undefined || entry.day < first)) first = entry.day
  return first
}

/**
 * What the noted days say of the level from the first of them up to `last`. A hard day is kept apart and pulls nothing; what broke
 * again begins a level of its own, of which the days before know nothing.
 */
export const historyOf = (first: Day, last: Day, checkIns: Iterable<CheckIn>, marks: ReadonlyMap<string, BucketState>): History => {
  const zero = numberOf(first)
  const noted = new Float64Array(numberOf(last) - zero + 1).fill(Number.NaN)
  const hard = (day: Day) => meaningOf(marks, day) === 'hard-day'
  for (const entry of checkIns)
    if (entry.day >= first && entry.day <= last && !hard(entry.day)) noted[numberOf(entry.day) - zero] = stepOf(entry)
  const starts = [...marks.values()]
    .filter(mark => mark.kind === 'day' && mark.means === 'broke-again' && mark.day > first && mark.day <= last)
    .map(mark => numberOf(mark.day) - zero)
    .toSorted((a, b) => a - b)
  const bounds = [0, ...starts, noted.length]
  const runs = bounds.slice(1).map((end, index) => noted.subarray(bounds[index], end))
  return { first, stages: stagesOf(robustLevel(runs), bounds) }
}

/** What its owner says that a day was. */
const meaningOf = (marks: ReadonlyMap<string, BucketState>, day: Day): 'hard-day' | 'broke-again' | undefined => {
  const mark = marks.get(`day ${day}`)
  return mark?.kind === 'day' ? mark.means : undefined
}

/** A stage in which nothing was noted has no level to speak of. */
const stagesOf = ({ runs }: Level, bounds: readonly number[]): Stage[] =>
  runs.flatMap(({ level, variance }, index) => {
    const [from = 0, end = 0] = [bounds[index], bounds[index + 1]]
    return variance[0] === Infinity || end === from ? [] : [{ from, to: end - 1, level, spread: variance.map(Math.sqrt) }]
  })
