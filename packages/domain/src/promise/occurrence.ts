import { addDays, type Day } from '../shared/day.ts'
import { occurrences, occursOn, readRule, type Rule } from '../shared/recurrence.ts'
import { backwards, listed } from '../shared/trail.ts'
import type { When } from '../shared/when.ts'
import type { Promised, Said } from './reduce.ts'

const rules = new Map<string, Rule | undefined>()

/** The rule behind a recurring promise, read once; undefined where it cannot be read. */
export const ruleOf = (when: When & { kind: 'recurring' }): Rule | undefined => {
  if (rules.has(when.rule)) return rules.get(when.rule)
  const read = readRule(when.rule)
  const rule = read.ok ? read.value : undefined
  rules.set(when.rule, rule)
  return rule
}

/** Whether something is promised for that day, by the promise itself or by the new day of something told first. */
export const isPromisedFor = (promised: Promised, day: Day): boolean => {
  if (promised.endedOn !== undefined && day > promised.endedOn) return false
  return whenMeets(promised.when, day) || newDays(promised).includes(day)
}

const whenMeets = (when: When, day: Day): boolean => {
  if (when.kind === 'once') return when.day === day
  const rule = ruleOf(when)
  return rule !== undefined && (when.until === undefined || day <= when.until) && occursOn(rule, when.from, day)
}

/** The days from `first` to `last` that were planned when the promise was made, in order. */
export const plannedDays = (when: When, first: Day, last: Day): Day[] => {
  if (when.kind === 'once') return when.day >= first && when.day <= last ? [when.day] : []
  const rule = ruleOf(when)
  const end = when.until !== undefined && when.until < last ? when.until : last
  return rule === undefined ? [] : occurrences(rule, when.from, first, end)
}

/** The days from `first` to `last` for which something is promised, in order, each once. */
export const daysPromised = (promised: Promised, first: Day, last: Day): Day[] => {
  const { when, endedOn } = promised
  const end = endedOn !== undefined && endedOn < last ? endedOn : last
  const planned = plannedDays(when, first, end)
  const moved = newDays(promised).filter(day => day >= first && day <= end)
  return moved.length === 0 ? planned : [...new Set([...planned, ...moved])].toSorted((a, b) => (a < b ? -1 : 1))
}

/** Whether a recurrence meets any day at all in the eight years from its first. */
export const meetsADay = (when: When & { kind: 'recurring' }): boolean =>
  plannedDays(when, when.from, addDays(when.from, 400)).length > 0 ||
  plannedDays(when, addDays(when.from, 401), addDays(when.from, 2_922)).length > 0

/** The first day after `day` for which something is promised, looking ahead four hundred days, then eight years. */
export const nextDay = (promised: Promised, day: Day): Day | undefined =>
  daysPromised(promised, addDays(day, 1), addDays(day, 400))[0] ?? daysPromised(promised, addDays(day, 401), addDays(day, 2_922))[0]

/** All that was said, by occurrence; of each the last one is in force. */
export const saidByDay = (promised: Promised): ReadonlyMap<Day, readonly Said[]> => Map.groupBy(listed(promised.said), said => said.day)

/** What was said of one occurrence, oldest first. */
export const saidOf = (promised: Promised, day: Day): readonly Said[] =>
  backwards(promised.said)
    .filter(said => said.day === day)
    .toArray()
    .toReversed()

const newDays = (promised: Promised): Day[] => {
  if (!promised.moved) return []
  const inForce = saidByDay(promised)
    .values()
    .map(said => said.at(-1)?.newDay)
  return [...inForce].filter(day => day !== undefined)
}
