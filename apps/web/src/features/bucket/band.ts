import type { LongView } from './shown.ts'

type Place = LongView['drawn']['bands'][number][number]

export const WIDE = 1000
export const HIGH = 400

/** How many standard deviations each of the fifteen layers reaches: together they are as dense as a normal distribution. */
const REACHES = [0.08, 0.16, 0.24, 0.32, 0.4, 0.49, 0.58, 0.67, 0.78, 0.89, 1.01, 1.15, 1.32, 1.53, 1.86]

const across = ({ x }: Place): number => x * WIDE
const down = (height: number): number => HIGH * (1 - Math.min(1, Math.max(0, height)))
const line = (points: readonly (readonly [number, number])[]): string => points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')

/** The layers of one band, the narrowest first, as closed paths. */
export const layersOf = (band: readonly Place[]): string[] =>
  REACHES.map(reach => {
    const above = band.map(place => [across(place), down(place.y + reach * place.spread)] as const)
    const below = band.map(place => [across(place), down(place.y - reach * place.spread)] as const)
    return `M${line([...above, ...below.toReversed()])}Z`
  })

/** What lies under the middle of one band, down to the floor. */
export const waterOf = (band: readonly Place[]): string => {
  const [first, last] = [band[0], band.at(-1)]
  if (first === undefined || last === undefined) return ''
  return `M${line([...band.map(place => [across(place), down(place.y)] as const), [across(last), HIGH], [across(first), HIGH]])}Z`
}
