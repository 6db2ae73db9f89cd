import type { CheckIn, Felt } from '../check-in/index.ts'
import { checkInsView } from '../check-in/index.ts'
import { addDays, monthOf, type Day, type Month } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { across, bandHeight, bandsOf, heightOf, middleOf, monthsBetween, type Drawn } from './drawn.ts'
import { firstNoted, historyOf, numberOf, stepOf, type History } from './history.ts'
import { frozenOf, frozenView, type FrozenView } from './picture.ts'
import type { BucketState, MeantDay, Poured } from './reduce.ts'
import { chaptersOf, nearOf, type Chapter, type Near } from './told.ts'

/** How much is looked at: everything, a year, or three months. */
export type Stretch = 'all' | 'year' | 'three-months'

export type Drop = Omit<Poured, 'kind'>
export type Meant = Omit<MeantDay, 'kind'>

/** What there is to say in words, oldest first. */
export type Told =
  | Chapter
  /** Three weeks or more without a word, so that less is known of them. */
  | { readonly kind: 'quiet'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'hard-day' | 'broke-again'; readonly from: Day }
  | ({ readonly kind: 'drop'; readonly from: Day } & Drop)

/** A month as a row: how much was written, where most noted days lay, where the level lay, and what it held. */
export type MonthRow = {
  readonly month: Month
  readonly wrote: 'most' | 'some' | 'few' | 'none'
  readonly felt?: { readonly from: Felt; readonly to: Felt }
  readonly near?: Near
  readonly days: readonly Meant[]
  readonly drops: readonly Drop[]
}

export type LongView = {
  readonly stretch: Stretch
  readonly from: Day
  readonly to: Day
  /** The day up to which the stretch before this one reaches, and the one after it, where there is more to see. */
  readonly earlier?: Day
  readonly later?: Day
  readonly drawn: Drawn
  readonly told: readonly Told[]
  readonly rows: readonly MonthRow[]
  /** What would leave if it were given as one picture, exactly as the other would see it. */
  readonly frozen: FrozenView
}

export type BucketView = {
  /** Whether there is anything of it here, and whether three months have gone by. */
  readonly open: 'not-here' | 'later' | 'now'
  /** The day on which it opens, where that is still to come and something was noted. */
  readonly opensOn?: Day
  /** What was seen, newest first. */
  readonly drops: readonly Drop[]
  /** Days that were given a meaning, newest first. */
  readonly days: readonly Meant[]
  readonly long?: LongView
}

/** What the bucket looks at. `home` is the side from which its owner lives here. */
type Look = {
  readonly home: 'wayward' | 'betrayed' | undefined
  readonly checkIns: ReadonlyMap<string, CheckIn>
  readonly marks: ReadonlyMap<string, BucketState>
}

const QUIET = 21

/** The long view of the one who was betrayed. Of the other's side there is nothing here, whatever was written. */
export const bucketView = (look: Look, now: Now, stretch: Stretch = 'all', until: Day = now.day): BucketView => {
  if (look.home !== 'betrayed') return { open: 'not-here', drops: [], days: [] }
  const [drops, days] = [dropsOf(look.marks), daysOf(look.marks)]
  const first = firstNoted(look.checkIns.values())
  if (first === undefined) return { open: 'later', drops, days }
  const opensOn = Temporal.PlainDate.from(first).add({ months: 3 }).toString()
  if (now.day < opensOn) return { open: 'later', opensOn, drops, days }
  const history = historyOf(first, now.day, look.checkIns.values(), look.marks)
  return { open: 'now', drops, days, long: longOf(look, history, windowOf(stretch, until, first, now.day)) }
}

type Window = Pick<LongView, 'stretch' | 'from' | 'to' | 'earlier' | 'later'>

const windowOf = (stretch: Stretch, until: Day, first: Day, last: Day): Window => {
  if (stretch === 'all') return { stretch, from: first, to: last }
  const length = stretch === 'year' ? { years: 1 } : { months: 3 }
  const ahead = (day: Day): Day => Temporal.PlainDate.from(day).add(length).toString()
  const least = ahead(first)
  const end = until < least ? least : until
  const to = end > last ? last : end
  const start = Temporal.PlainDate.from(to).subtract(length).toString()
  const from = start < first ? first : start
  const next = ahead(to)
  return { stretch, from, to, ...(from > first && { earlier: from }), ...(to < last && { later: next > last ? last : next }) }
}

const longOf = (look: Look, history: History, window: Window): LongView => {
  const { from, to } = window
  const zero = numberOf(history.first)
  const [start, end] = [numberOf(from) - zero, numberOf(to) - zero]
  const x = across(start, end)
  const at = (day: Day) => numberOf(day) - zero
  const within = ({ day }: { readonly day: Day }) => day >= from && day <= to
  const drops = dropsOf(look.marks).filter(within).toReversed()
  const days = daysOf(look.marks).filter(within).toReversed()
  const ringHeight = (day: Day): number => {
    const step = stepOf(look.checkIns.get(day) ?? {})
    return Number.isNaN(step) ? (bandHeight(history, at(day)) ?? heightOf(0)) : heightOf(step)
  }
  const hard = days.filter(({ means }) => means === 'hard-day')
  const drawn: Drawn = {
    bands: bandsOf(history, start, end),
    rings: hard.map(({ day }) => ({ day, x: x(at(day)), y: ringHeight(day) })),
    turns: days.filter(({ means }) => means === 'broke-again').map(({ day }) => ({ day, x: x(at(day)) })),
    drops: drops.map(({ drop, as, day }) => ({ drop, as, x: x(at(day)) })),
    months: monthsBetween(from, to).map(month => ({ month, x: Math.max(0, x(at(`${month}-01`))) })),
  }
  return {
    ...window,
    drawn,
    frozen: frozenView(from, to, frozenOf({ drawn })),
    told: [
      ...chaptersOf(history, start, end),
      ...quietOf(look.checkIns.values(), from, to),
      ...days.map(({ day, means }) => ({ kind: means, from: day })),
      ...drops.map(drop => ({ kind: 'drop' as const, from: drop.day, ...drop })),
    ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
    rows: rowsOf(look, history, window, drops, days),
  }
}

const rowsOf = ({ checkIns }: Look, history: History, { from, to }: Window, drops: readonly Drop[], days: readonly Meant[]): MonthRow[] => {
  const written = new Map(
    checkInsView([...checkIns.values()].filter(({ day }) => day >= from && day <= to)).months.map(({ month, inWords }) => [month, inWords]),
  )
  return monthsBetween(from, to).map(month => {
    const middle = numberOf(middleOf(month, from, to)) - numberOf(history.first)
    const stage = history.stages.find(one => one.from <= middle && middle <= one.to)
    const { wrote = 'none', felt } = written.get(month) ?? {}
    return {
      month,
      wrote,
      ...(felt && { felt }),
      ...(stage && { near: nearOf(stage.level[middle - stage.from] ?? 0) }),
      days: days.filter(({ day }) => monthOf(day) === month),
      drops: drops.filter(({ day }) => monthOf(day) === month),
    }
  })
}

/** Stretches without any of the five words, as far as they lie between two days. */
const quietOf = (checkIns: Iterable<CheckIn>, from: Day, to: Day): Told[] => {
  const noted = [...checkIns].filter(entry => !Number.isNaN(stepOf(entry)) && entry.day >= from && entry.day <= to).map(({ day }) => day)
  const ends = [addDays(from, -1), ...noted.toSorted(), addDays(to, 1)]
  return ends.slice(1).flatMap((after, index) => {
    const before = ends[index] ?? after
    return numberOf(after) - numberOf(before) <= QUIET ? [] : [{ kind: 'quiet' as const, from: addDays(before, 1), to: addDays(after, -1) }]
  })
}

const newestFirst = (a: { readonly day: Day }, b: { readonly day: Day }): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)

const dropsOf = (marks: ReadonlyMap<string, BucketState>): Drop[] =>
  [...marks.values()]
    .filter(mark => mark.kind === 'drop')
    .map(({ drop, day, saw, as, promise }) => ({ drop, day, saw, as, ...(promise !== undefined && { promise }) }))
    .toSorted(newestFirst)

const daysOf = (marks: ReadonlyMap<string, BucketState>): Meant[] =>
  [...marks.values()]
    .filter(mark => mark.kind === 'day')
    .map(({ day, means }) => ({ day, means }))
    .toSorted(newestFirst)
