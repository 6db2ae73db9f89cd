import { innovationsOf, type Run, type Sizes, type Weights } from './smooth.ts'

/** Where to look: the least and most noise, in steps, and the least and most drift for one step of noise. */
export type Bounds = { readonly noise: readonly [number, number]; readonly ratio: readonly [number, number] }

const GRID = 10
const HALVINGS = 8
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** The log-likelihood of all runs with one noise and one drift, each run beginning anywhere. */
export const logLikelihood = (runs: readonly Run[], weights: Weights, { noise, drift }: Sizes): number => {
  const { squares, logs, free } = added(runs, weights, (drift / noise) ** 2)
  return -(free * Math.log(2 * Math.PI * noise * noise) + logs + squares / (noise * noise)) / 2
}

/** The noise that makes the answers likeliest for one ratio, in closed form, and how likely they are then (a log, up to a constant). */
const noiseFor = (runs: readonly Run[], weights: Weights, bounds: Bounds, logRatio: number): Weighed => {
  const ratio = Math.exp(logRatio)
  const { squares, logs, free } = added(runs, weights, ratio * ratio)
  const noise = Math.min(bounds.noise[1], Math.max(bounds.noise[0], Math.sqrt(squares / Math.max(1, free))))
  return { sizes: { noise, drift: ratio * noise }, likely: -(free * Math.log(noise) + (logs + squares / (noise * noise)) / 2) }
}

/** Sizes, and the log of how likely the answers are under them. */
export type Weighed = { readonly sizes: Sizes; readonly likely: number }

/** The sizes at each ratio of a grid, even on a log scale. */
export const weighedSizes = (runs: readonly Run[], weights: Weights, bounds: Bounds): Weighed[] =>
  gridOf(bounds).map(logRatio => noiseFor(runs, weights, bounds, logRatio))

/**
 * The noise and the drift under which the answers were likeliest, within bounds: the noise in closed form for each ratio, the ratio from
 * a grid and then by golden section between the best one's neighbours (on a log scale).
 */
export const likeliest = (runs: readonly Run[], weights: Weights, bounds: Bounds): Sizes => {
  const at = (logRatio: number) => noiseFor(runs, weights, bounds, logRatio)
  const grid = gridOf(bounds)
  const weighed = grid.map(at)
  const best = weighed.reduce((most, { likely }, index) => (likely > (weighed[most]?.likely ?? likely) ? index : most), 0)
  let low = grid[Math.max(0, best - 1)] ?? 0
  let high = grid[Math.min(GRID, best + 1)] ?? 0
  let [left, right] = [at(high - GOLDEN * (high - low)), at(low + GOLDEN * (high - low))]
  for (let halving = 0; halving < HALVINGS; halving++)
    if (left.likely >= right.likely) {
      high = low + GOLDEN * (high - low)
      ;[left, right] = [at(high - GOLDEN * (high - low)), left]
    } else {
      low = high - GOLDEN * (high - low)
      ;[left, right] = [right, at(low + GOLDEN * (high - low))]
    }
  return left.likely >= right.likely ? left.sizes : right.sizes
}

const gridOf = ({ ratio: [least, most] }: Bounds): number[] =>
  Array.from({ length: GRID + 1 }, (_, index) => Math.log(least) + (index / GRID) * Math.log(most / least))

const added = (runs: readonly Run[], weights: Weights, ratio: number) => {
  let [squares, logs, free] = [0, 0, 0]
  runs.forEach((run, index) => {
    const one = innovationsOf(run, weights[index] ?? run, ratio)
    squares += one.squares
    logs += one.logs
    free += one.free
  })
  return { squares, logs, free }
}
