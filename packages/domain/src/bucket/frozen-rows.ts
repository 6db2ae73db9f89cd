import type { Day, Month } from '../shared/day.ts'
import { across, middleOf, monthsBetween, stepAt, type BandPlace, type Drawn } from './drawn.ts'
import { FIVE, numberOf } from './history.ts'
import { nearOf, type Near } from './told.ts'

/** A month of a frozen picture: where its band lay, how wide it was there, and whether a new level began. */
export type FrozenRow = {
  readonly month: Month
  readonly near?: Near
  readonly band?: 'narrow' | 'wider' | 'wide'
  readonly turned: boolean
}

/** From how much of a word on, up and down, a band is told as wider, and as wide: noted most days it is narrower, noted once a month wide. */
const WIDER = 0.22
const WIDE = 0.4

/** The same as a frozen picture month by month, read off the picture itself: nothing is in it that is not in the drawing. */
export const frozenRows = (from: Day, to: Day, { bands, turns }: Pick<FrozenDrawing, 'bands' | 'turns'>): FrozenRow[] => {
  const x = across(numberOf(from), numberOf(to))
  const months = monthsBetween(from, to)
  const begins = months.map(month => x(numberOf(`${month}-01`)))
  return months.map((month, index) => {
    const place = placeAt(bands, x(numberOf(middleOf(month, from, to))))
    const [start, end] = [begins[index] ?? 0, begins[index + 1] ?? Infinity]
    return {
      month,
      ...(place && { near: nearOf(stepAt(place.y)), band: widthOf(place) }),
      turned: turns.some(turn => turn.x >= start && turn.x < end),
    }
  })
}

type FrozenDrawing = Pick<Drawn, 'bands'> & { readonly turns: readonly { readonly x: number }[] }

const widthOf = ({ spread }: BandPlace): NonNullable<FrozenRow['band']> => {
  const words = spread * FIVE.length
  return words < WIDER ? 'narrow' : words < WIDE ? 'wider' : 'wide'
}

/** The place of the band at a share of the way across, between the two that stand beside it. */
const placeAt = (bands: FrozenDrawing['bands'], x: number): BandPlace | undefined => {
  const band = bands.find(one => (one[0]?.x ?? Infinity) <= x && x <= (one.at(-1)?.x ?? -Infinity))
  const next = band?.findIndex(place => place.x >= x) ?? -1
  const [after, before] = [band?.[next], band?.[Math.max(0, next - 1)]]
  if (!after || !before) return undefined
  const part = after.x === before.x ? 0 : (x - before.x) / (after.x - before.x)
  const between = (one: number, other: number): number => one + (other - one) * part
  return { x, y: between(before.y, after.y), spread: between(before.spread, after.spread) }
}
