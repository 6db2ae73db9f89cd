import type { CloseFact, LeaveFact } from './fact.ts'
import type { Standing } from './standing.ts'

/** How many events of a lane stand; `last` is the hash of the last of them where a close named it. */
export type Limit = { readonly count: number; readonly last: string | undefined }

/** Limits of one side's lanes. What is not in it has none. */
export type Limits = ReadonlyMap<string, Limit>

/** Whether the event at a seq of a lane stands. */
export const stands = (limits: Limits, lane: string, seq: number): boolean => seq < (limits.get(lane)?.count ?? Infinity)

const lower = (limits: Map<string, Limit>, lane: string, limit: Limit): void => {
  const before = limits.get(lane)
  const less = !before || limit.count < before.count || (limit.count === before.count && (limit.last ?? '~') < (before.last ?? '~'))
  if (less) limits.set(lane, limit)
}

/** A lane ends with its first leave. */
export const afterLeaves = (leaves: readonly LeaveFact[]): Limits => {
  const limits = new Map<string, Limit>()
  for (const { lane, seq } of leaves) lower(limits, lane, { count: seq + 1, last: undefined })
  return limits
}

/**
 * The limits with these closes, too. A close never cuts off an admission by which its own writer came in: there the limit stays
 * behind that admission.
 */
export const afterCloses = (limits: Limits, closes: readonly CloseFact[], standing: ReadonlyMap<string, Standing>): Limits => {
  const after = new Map(limits)
  for (const { lane, subject, count, last } of closes) {
    const least = 1 + (wayIn(lane, standing).get(subject) ?? -1)
    lower(after, subject, count < least ? { count: least, last: undefined } : { count, last })
  }
  return after
}

/** For each lane on the way from the founder to this one: the seq of the admission that the way takes. */
const wayIn = (lane: string, standing: ReadonlyMap<string, Standing>): Map<string, number> => {
  const way = new Map<string, number>()
  for (let by = standing.get(lane)?.admitted; by && !way.has(by.lane); by = standing.get(by.lane)?.admitted) way.set(by.lane, by.seq)
  return way
}
