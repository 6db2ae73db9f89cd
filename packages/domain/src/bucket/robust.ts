import { likeliest, weighedSizes, type Bounds } from './fit.ts'
import { smooth, type Run, type Sizes, type Smoothed, type Weights } from './smooth.ts'

/** Tails of the noise (Student's t): few enough that a single hard day says little about the days around it. */
const TAILS = 4

/**
 * Five words cannot be told apart more finely than 1/√12 of a step, so the noise is at least that. The drift never vanishes: nobody's
 * level is the same for ever, and a gap always widens the band.
 */
const BOUNDS: Bounds = { noise: [1 / Math.sqrt(12), 2], ratio: [0.025, 0.6] }

/**
 * What an answer tells of the level under these tails, for one that counts fully (the Fisher information of the place of Student's t).
 * The weights alone would promise more than there is, and the band would be too narrow.
 */
export const TELLS = (TAILS + 1) / (TAILS + 3)

const ROUNDS = 6
const SETTLED = 0.01
/** Sizes with a smaller share than this are left out of the blend. */
const HARDLY = 1e-4

/** What is known of the level of each run; the likeliest sizes and how much each answer counts. */
export type Level = { readonly runs: readonly Smoothed[]; readonly sizes: Sizes; readonly weights: Weights }

/**
 * The level under heavy-tailed noise: Student's t as a mixture of normal noises, each answer's weight and the level found in turn
 * (iteratively reweighted smoothing; Lange, Little & Taylor 1989), the sizes by maximum likelihood in each round.
 */
export const robustLevel = (runs: readonly Run[], bounds: Bounds = BOUNDS): Level => {
  let weights: Weights = runs.map(run => new Float64Array(run.length).fill(1))
  for (let round = 1; ; round++) {
    const sizes = likeliest(runs, weights, bounds)
    const smoothed = runs.map((run, index) => smooth(run, weights[index] ?? run, sizes))
    const next = runs.map((run, index) => reweighted(run, smoothed[index] as Smoothed, sizes))
    if (round === ROUNDS || furthest(weights, next) < SETTLED)
      return { runs: runs.map((run, index) => blended(run, weights[index] ?? run, weighed(runs, weights, bounds))), sizes, weights }
    weights = next
  }
}

/** How much each answer counts, by how far it lies from the level that is known so far. */
const reweighted = (run: Run, { level, variance }: Smoothed, { noise }: Sizes): Float64Array =>
  run.map((answer, t) => {
    if (Number.isNaN(answer)) return 1
    const apart = ((answer - (level[t] ?? 0)) ** 2 + (variance[t] ?? 0)) / (noise * noise)
    return (TAILS + 1) / (TAILS + apart)
  })

type Share = { readonly sizes: Sizes; readonly share: number }

/** Sizes that could be, each with its share: how likely the answers are under it, of all on the grid. */
export const weighed = (runs: readonly Run[], weights: Weights, bounds: Bounds = BOUNDS): Share[] => {
  const all = weighedSizes(runs, weights, bounds)
  const most = Math.max(...all.map(({ likely }) => likely))
  const shares = all.map(({ likely }) => Math.exp(likely - most))
  const sum = shares.reduce((a, b) => a + b, 0)
  return all.map(({ sizes }, index) => ({ sizes, share: (shares[index] ?? 0) / sum })).filter(({ share }) => share > HARDLY)
}

/**
 * The level under all sizes that could be, not under the likeliest alone: from few answers the drift is hardly known, and a band that
 * took it as known would be too narrow.
 */
const blended = (run: Run, weights: Float64Array, shares: readonly Share[]): Smoothed => {
  const telling = weights.map(weight => TELLS * weight)
  const level = new Float64Array(run.length)
  const squares = new Float64Array(run.length)
  for (const { sizes, share } of shares) {
    const one = smooth(run, telling, sizes)
    one.level.forEach((here, t) => {
      level[t] = (level[t] ?? 0) + share * here
      squares[t] = (squares[t] ?? 0) + share * ((one.variance[t] ?? 0) + here * here)
    })
  }
  return { level, variance: squares.map((square, t) => square - (level[t] ?? 0) ** 2) }
}

const furthest = (were: Weights, are: Weights): number =>
  Math.max(0, ...were.map((was, run) => was.reduce((most, weight, t) => Math.max(most, Math.abs(weight - (are[run]?.[t] ?? weight))), 0)))
