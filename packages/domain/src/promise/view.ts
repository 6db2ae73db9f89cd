import { addDays, monthOf, type Day, type Month } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { daysPromised, nextDay, saidByDay, saidOf } from './occurrence.ts'
import type { When } from '../shared/when.ts'
import type { Promised, Said } from './reduce.ts'

/** One occurrence of a promise: the words, the day, and what its maker said of it, if anything. */
export type Occurrence = {
  readonly promise: string
  readonly text: string
  readonly day: Day
  readonly time?: string
  readonly recurring: boolean
  readonly madeOn: Day
  /** What is in force; absent where nothing was said. */
  readonly mark?: Said
  /** What was said of it before, oldest first. */
  readonly earlier: readonly Said[]
  /** Whether the mark was said today and can be taken back (`promise/unsaid`). */
  readonly mayTakeBack: boolean
}

export type PromisesView = {
  /** Today's, of which nothing is said. */
  readonly next: readonly Occurrence[]
  /** The next occurrence after today of each promise that stands, soonest first. */
  readonly later: readonly Occurrence[]
  /** The month of the first promise; absent where there is none. Before it, nothing happened. */
  readonly begins?: Month
  /** What was said, and the blank days behind, newest first by month. */
  readonly happened: readonly { readonly month: Month; readonly occurrences: readonly Occurrence[] }[]
  /** Promises that were ended, newest first. */
  readonly ended: readonly { readonly promise: string; readonly text: string; readonly madeOn: Day; readonly endedOn: Day }[]
}

export type PromiseView = {
  readonly promise: string
  readonly text: string
  readonly when: When
  readonly madeAt: number
  readonly madeOn: Day
  readonly endedOn?: Day
  /** The promise whose place this one took, and the one that took its place. */
  readonly instead?: string
  readonly replacedBy?: string
  /** *I was not free to say no*: for its maker alone. */
  readonly notFree: boolean
  readonly next?: Occurrence
  /** Newest first: all that was said, and the blank days up to today. */
  readonly occurrences: readonly Occurrence[]
}

/** What is promised for this day, with what was said of it. */
export const promisedFor = (promises: Iterable<Promised>, day: Day, now: Now): Occurrence[] =>
  [...promises]
    .flatMap(promised => daysPromised(promised, day, day).map(on => occurrence(promised, on, now, saidOf(promised, on))))
    .toSorted(byTime)

/**
 * The promises page: what comes next, and what happened. No counts of anything.
 *
 * @param since leaves out what happened before that month; ten years are long
 */
export const promisesView = (promises: Iterable<Promised>, now: Now, since?: Month): PromisesView => {
  const all = [...promises]
  const standing = all.filter(promised => promised.endedOn === undefined)
  const happened = all.flatMap(promised => happenedTo(promised, now, since)).toSorted(newestFirst)
  const [first] = all.map(({ madeOn }) => madeOn).toSorted()
  return {
    ...(first !== undefined && { begins: monthOf(first) }),
    next: promisedFor(standing, now.day, now).filter(({ mark }) => mark === undefined),
    later: standing.flatMap(promised => comingNext(promised, now)).toSorted((a, b) => -newestFirst(a, b)),
    happened: [...Map.groupBy(happened, ({ day }) => monthOf(day))].map(([month, occurrences]) => ({ month, occurrences })),
    ended: all
      .flatMap(({ id, text, madeOn, endedOn }) => (endedOn === undefined ? [] : [{ promise: id, text, madeOn, endedOn }]))
      .toSorted((a, b) => (`${a.endedOn} ${a.promise}` < `${b.endedOn} ${b.promise}` ? 1 : -1)),
  }
}

/** One promise with all its occurrences; undefined where there is none of that id. */
export const promiseView = (promises: ReadonlyMap<string, Promised>, id: string, now: Now): PromiseView | undefined => {
  const promised = promises.get(id)
  if (promised === undefined) return undefined
  const { id: promise, text, when, madeAt, madeOn, endedOn, instead, notFree } = promised
  const replacedBy = promises
    .values()
    .filter(other => other.instead === id)
    .toArray()
    .toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))[0]?.id
  const [next] = [...promisedFor([promised], now.day, now).filter(({ mark }) => mark === undefined), ...comingNext(promised, now)]
  return {
    promise,
    text,
    when,
    madeAt,
    madeOn,
    notFree,
    ...(endedOn && { endedOn }),
    ...(instead && { instead }),
    ...(replacedBy && { replacedBy }),
    ...(next && endedOn === undefined && { next }),
    occurrences: happenedTo(promised, now).toSorted(newestFirst),
  }
}

const occurrence = (promised: Promised, day: Day, now: Now, marks: readonly Said[]): Occurrence => {
  const mark = marks.at(-1)
  const { id, text, when, madeOn } = promised
  return {
    promise: id,
    text,
    day,
    recurring: when.kind === 'recurring',
    madeOn,
    ...(when.time && { time: when.time }),
    ...(mark && { mark }),
    earlier: marks.slice(0, -1),
    mayTakeBack: mark?.saidOn === now.day,
  }
}

/** What happened to a promise up to a day: a promise is a value, so an unchanged one need not be gone through again on that day. */
const remembered = new WeakMap<Promised, { readonly key: string; readonly happened: readonly Occurrence[] }>()

const happenedTo = (promised: Promised, now: Now, since: Month = ''): readonly Occurrence[] => {
  const key = `${now.day} ${since}`
  const known = remembered.get(promised)
  if (known?.key === key) return known.happened
  const happened = goThrough(promised, now, since)
  remembered.set(promised, { key, happened })
  return happened
}

/** How far back blank days are gone through: eleven years. The date of a promise is claimed, and a clock can be set to anything. */
const DAYS_BACK = 4_018

/** All that was said, of whatever day, and the days behind today that stayed blank. On the day of its end a promise asks nothing. */
const goThrough = (promised: Promised, now: Now, since: Month): Occurrence[] => {
  const said = saidByDay(promised)
  const made = [promised.madeOn, addDays(now.day, -DAYS_BACK)].toSorted()[1] ?? promised.madeOn
  const first = made < since ? `${since}-01` : made
  const blank = daysPromised(promised, first, now.day).filter(day => day < now.day && day !== promised.endedOn && !said.has(day))
  return [...said.keys().filter(day => day >= since), ...blank].map(day => occurrence(promised, day, now, said.get(day) ?? []))
}

const comingNext = (promised: Promised, now: Now): Occurrence[] => {
  const said = saidByDay(promised)
  let day = nextDay(promised, now.day)
  while (day !== undefined && said.has(day)) day = nextDay(promised, day)
  return day === undefined ? [] : [occurrence(promised, day, now, said.get(day) ?? [])]
}

const newestFirst = (a: Occurrence, b: Occurrence): number => (a.day === b.day ? -byTime(a, b) : a.day < b.day ? 1 : -1)

const byTime = (a: Occurrence, b: Occurrence): number => {
  const [x, y] = [`${a.time ?? '~'} ${a.promise}`, `${b.time ?? '~'} ${b.promise}`]
  return x < y ? -1 : x > y ? 1 : 0
}
