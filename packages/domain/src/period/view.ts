import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { Period } from './reduce.ts'
import { periodKey } from './shared.events.ts'

type Length = Period['said'][number]['length']

export type Agreed = {
  readonly mine?: Length
  readonly theirs?: Length
  /** Both once agreed: the first day, and the day from which on the two look again. */
  readonly begins?: Day
  readonly ends?: Day
  readonly iEnded: boolean
  readonly theyEndedOn?: Day
}

/** What the two said of the period after one round. */
export const agreedOf = (periods: ReadonlyMap<string, Period>, round: string, viewer: Party): Agreed => {
  const mine = periods.get(periodKey(viewer, round))
  const theirs = periods.get(periodKey(viewer === 'first' ? 'second' : 'first', round))
  const met = firstMet(mine?.said ?? [], theirs?.said ?? [])
  const [lastMine, lastTheirs] = [met?.length ?? mine?.said.at(-1)?.length, met?.length ?? theirs?.said.at(-1)?.length]
  return {
    ...(lastMine !== undefined && { mine: lastMine }),
    ...(lastTheirs !== undefined && { theirs: lastTheirs }),
    ...(met && { begins: met.day, ends: endOf(met.day, met.length) }),
    iEnded: mine?.endedOn !== undefined,
    ...(theirs?.endedOn !== undefined && { theyEndedOn: theirs.endedOn }),
  }
}

type Saying = Period['said'][number]

/** The first moment, in the one order of all that was written, at which what each said last was the same: it stands from then on. */
const firstMet = (mine: readonly Saying[], theirs: readonly Saying[]): { readonly length: Length; readonly day: Day } | undefined => {
  const all = [...mine.map(saying => ({ saying, by: 0 })), ...theirs.map(saying => ({ saying, by: 1 }))]
  const last: (Saying | undefined)[] = [undefined, undefined]
  for (const { saying, by } of all.toSorted((a, b) => a.saying.lamport - b.saying.lamport || byDay(a.saying, b.saying))) {
    last[by] = saying
    const [one, other] = last
    if (one && other && one.length === other.length) return { length: one.length, day: one.day > other.day ? one.day : other.day }
  }
  return undefined
}

/** Two who wrote without having seen each other; the same on both devices. */
const byDay = (a: Saying, b: Saying): number => {
  const [one, other] = [a.day + a.length, b.day + b.length]
  return one < other ? -1 : one > other ? 1 : 0
}

const MONTHS: { readonly [L in Length]: number } = { 'three-months': 3, 'six-months': 6, 'twelve-months': 12 }
const endOf = (day: Day, length: Length): Day => Temporal.PlainDate.from(day).add({ months: MONTHS[length] }).toString()
