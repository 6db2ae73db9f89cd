import type { Felt } from '../check-in/index.ts'
import { addDays, type Day } from '../shared/day.ts'
import { FIVE, type History, type Stage } from './history.ts'

/** Where a level lies: at one of the five words, or between two. */
export type Near = { readonly from: Felt; readonly to: Felt }

/**
 * What became of the level between two days. A change is said only where it is hardly chance; that there was none, only where the level
 * lies within half a word. Between the two it is unclear.
 */
export type Chapter =
  | { readonly kind: 'stayed' | 'unclear'; readonly from: Day; readonly to: Day; readonly near: Near }
  | { readonly kind: 'eased' | 'went-down'; readonly from: Day; readonly to: Day; readonly was: Near; readonly is: Near }

/** A change is one where it is more than half a word, and more than this many times what could be chance. */
const SURE = 2.5
const WORTH_SAYING = 0.5

/** Places in a stage that are compared with each other. */
const PLACES = 40

/** The level in words, over these days (numbered from the first). */
export const chaptersOf = ({ first, stages }: History, from: number, to: number): Chapter[] =>
  stages
    .filter(stage => stage.from <= to && stage.to >= from)
    .flatMap(stage => tell(first, stage, placesOf(Math.max(from, stage.from), Math.min(to, stage.to))))

/** The word or the two words beside a step. */
export const nearOf = (step: number): Near => {
  const within = Math.min(FIVE.length - 1, Math.max(0, step))
  const [low, part] = [Math.floor(within), within - Math.floor(within)]
  const word = (at: number): Felt => FIVE[Math.min(FIVE.length - 1, at)] ?? 'in-between'
  return { from: word(part > 0.7 ? low + 1 : low), to: word(part < 0.3 ? low : low + 1) }
}

/** The greatest change that is hardly chance comes first; then what came before it and after. Nothing found: it stayed. */
const tell = (first: Day, stage: Stage, places: readonly number[]): Chapter[] => {
  const [start, end] = [places[0], places.at(-1)]
  if (start === undefined || end === undefined) return []
  const level = (at: number) => stage.level[at - stage.from] ?? 0
  const change = greatestChange(stage, places)
  if (change === undefined) {
    const levels = places.map(level)
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)]
    const span = { from: addDays(first, start), to: addDays(first, end) }
    if (highest - lowest > WORTH_SAYING) return [{ kind: 'unclear', ...span, near: { from: nearOf(lowest).from, to: nearOf(highest).to } }]
    return [{ kind: 'stayed', ...span, near: nearOf(levels.reduce((sum, one) => sum + one, 0) / levels.length) }]
  }
  const [was, is] = change
  const before = was === start ? [] : tell(first, stage, placesWithin(places, start, was))
  const after = is === end ? [] : tell(first, stage, placesWithin(places, is, end))
  return [
    ...before,
    {
      kind: level(is) > level(was) ? 'eased' : 'went-down',
      from: addDays(first, was),
      to: addDays(first, is),
      was: nearOf(level(was)),
      is: nearOf(level(is)),
    },
    ...after,
  ]
}

const placesWithin = (places: readonly number[], from: number, to: number): number[] => places.filter(at => at >= from && at <= to)

const placesOf = (from: number, to: number): number[] => {
  const count = Math.min(PLACES, to - from)
  return count <= 0 ? [from] : Array.from({ length: count + 1 }, (_, index) => Math.round(from + ((to - from) * index) / count))
}

/** The two places that lie furthest apart, of those whose distance is hardly chance. The two are taken as independent, which asks for more. */
const greatestChange = ({ from, level, spread }: Stage, places: readonly number[]): readonly [number, number] | undefined => {
  let found: readonly [number, number] | undefined
  let greatest = WORTH_SAYING
  places.forEach((was, index) => {
    for (const is of places.slice(index + 1)) {
      const apart = Math.abs((level[is - from] ?? 0) - (level[was - from] ?? 0))
      const chance = Math.hypot(spread[is - from] ?? 0, spread[was - from] ?? 0)
      if (apart > greatest && apart > SURE * chance) [greatest, found] = [apart, [was, is]]
    }
  })
  return found
}
