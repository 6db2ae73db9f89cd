/**
 * A level that drifts from day to day, seen through answers that scatter around it:
 * `felt[t] = level[t] + noise`, `level[t + 1] = level[t] + drift` (Durbin & Koopman, Time Series Analysis by State Space Methods, ch. 2).
 * Nothing is assumed of where a run begins: its first answer is taken for what it is (exact diffuse start).
 */

/** Days of one run in order; `NaN` where nothing was noted. Steps of the five words, from 0 up. */
export type Run = Float64Array

/** How much each answer counts, by run and day; 1 where all count alike. */
export type Weights = readonly Float64Array[]

/** Standard deviations, in steps: of an answer around the level, and of the level from one day to the next. */
export type Sizes = { readonly noise: number; readonly drift: number }

/** The level day by day, and the variance that is left of it (infinite where a run has no answer at all). */
export type Smoothed = { readonly level: Float64Array; readonly variance: Float64Array }

/** What the innovations of a run add up to, in units of the noise: their squares over their variances, the logs of those, how many. */
export type Innovations = { readonly squares: number; readonly logs: number; readonly free: number }

/** One pass forward, for the likelihood alone. `ratio` is the variance of the drift over that of the noise. */
export const innovationsOf = (felt: Run, weights: Float64Array, ratio: number): Innovations => {
  let level = 0
  let variance = Infinity
  let squares = 0
  let logs = 0
  let free = 0
  // Logarithms are what this pass would spend its time on: spreads are multiplied, and the log is taken now and then.
  let product = 1
  for (let t = 0; t < felt.length; t++) {
    const answer = felt[t] as number
    if (answer === answer) {
      const noise = 1 / (weights[t] as number)
      if (variance === Infinity) {
        level = answer
        variance = noise
      } else {
        const spread = variance + noise
        const gain = variance / spread
        const surprise = answer - level
        squares += (surprise * surprise) / spread
        product *= spread
        if (product > 1e200 || product < 1e-200) {
          logs += Math.log(product)
          product = 1
        }
        free++
        level += gain * surprise
        variance = gain * noise
      }
    }
    variance += ratio
  }
  return { squares, logs: logs + Math.log(product), free }
}

/** Forward and back (Rauch, Tung & Striebel): what all answers of a run say about each of its days. */
export const smooth = (felt: Run, weights: Float64Array, { noise, drift }: Sizes): Smoothed => {
  const level = new Float64Array(felt.length)
  const variance = new Float64Array(felt.length)
  let now = 0
  let left = Infinity
  for (let t = 0; t < felt.length; t++) {
    const answer = felt[t] as number
    if (answer === answer) {
      const spread = (noise * noise) / (weights[t] as number)
      const gain = left === Infinity ? 1 : left / (left + spread)
      now += gain * (answer - now)
      left = gain * spread
    }
    level[t] = now
    variance[t] = left
    left += drift * drift
  }
  for (let t = felt.length - 2; t >= 0; t--) {
    const here = variance[t] as number
    const ahead = here + drift * drift
    if (here === Infinity) {
      level[t] = level[t + 1] as number
      variance[t] = (variance[t + 1] as number) + drift * drift
    } else {
      const back = here / ahead
      level[t] = (level[t] as number) + back * ((level[t + 1] as number) - (level[t] as number))
      variance[t] = here + back * back * ((variance[t + 1] as number) - ahead)
    }
  }
  return { level, variance }
}
