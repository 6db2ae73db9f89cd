import { addDays, type Day, type Month } from '../shared/day.ts'
import { FIVE, type History } from './history.ts'
import type { Poured } from './reduce.ts'

/** A place of the band: across and up from 0 to 1, and how far one standard deviation reaches up and down. */
export type BandPlace = { readonly x: number; readonly y: number; readonly spread: number }

/** The picture, for drawing alone: places from 0 to 1, across in time and up from the floor. Nothing in it is meant to be read. */
export type Drawn = {
  /** One band for each level. */
  readonly bands: readonly (readonly BandPlace[])[]
  /** Hard days, where they were felt (or in the band, where nothing was noted), apart from the band. */
  readonly rings: readonly { readonly day: Day; readonly x: number; readonly y: number }[]
  /** Where a new level begins. */
  readonly turns: readonly { readonly day: Day; readonly x: number }[]
  readonly drops: readonly { readonly drop: string; readonly as: Poured['as']; readonly x: number }[]
  /** Where months begin on the floor. */
  readonly months: readonly { readonly month: Month; readonly x: number }[]
}

/** Most places in a band: as many as a screen can tell apart. */
const PLACES = 160

/** How high a step lies: in the middle of its word's row. */
export const heightOf = (step: number): number => (step + 0.5) / FIVE.length

/** The step that lies at a height. */
export const stepAt = (height: number): number => height * FIVE.length - 0.5

/** How far across a day lies, of those from `from` to `to`. */
export const across =
  (from: number, to: number) =>
  (day: number): number =>
    to === from ? 0.5 : (day - from) / (to - from)

/** The bands over these days (numbered from the first), each at no more places than can be seen. */
export const bandsOf = ({ stages }: History, from: number, to: number): BandPlace[][] => {
  const every = Math.max(1, Math.ceil((to - from) / PLACES))
  const x = across(from, to)
  return stages
    .filter(stage => stage.from <= to && stage.to >= from)
    .map(stage => {
      const [start, end] = [Math.max(from, stage.from), Math.min(to, stage.to)]
      const days = [...Array.from({ length: Math.ceil((end - start) / every) }, (_, index) => start + index * every), end]
      return days.map(day => ({
        x: x(day),
        y: heightOf(stage.level[day - stage.from] ?? 0),
        spread: (stage.spread[day - stage.from] ?? 0) / FIVE.length,
      }))
    })
}

/** How high the band is on a day; undefined where there is none. */
export const bandHeight = ({ stages }: History, day: number): number | undefined => {
  const stage = stages.find(({ from, to }) => from <= day && day <= to)
  return stage && heightOf(stage.level[day - stage.from] ?? 0)
}

/** The months that begin between two days, and the one that the first lies in. */
export const monthsBetween = (from: Day, to: Day): Month[] => {
  const months: Month[] = []
  for (let month = Temporal.PlainYearMonth.from(from.slice(0, 7)); month.toString() <= to.slice(0, 7); month = month.add({ months: 1 }))
    months.push(month.toString())
  return months
}

/** The middle of a month's days that lie between two days. */
export const middleOf = (month: Month, from: Day, to: Day): Day => {
  const middle = addDays(`${month}-01`, 14)
  return middle < from ? from : middle > to ? to : middle
}
