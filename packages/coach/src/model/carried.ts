import type { Span } from '../text/span.ts'
import type { Grams } from './grams.ts'
import type { Linear } from './linear.ts'
import { innerOf, winners } from './net.ts'
import type { Ear } from './nets.ts'
import { filters, hidden, outputs, pooled, widths, windows } from './shape.ts'
import type { Sign } from './signs.ts'

/** How much each sign of a sentence spoke for `move` in the linear part: the weights of the grams that begin at it. */
export const linearShares = (
  { rowOf, weights, steps }: Linear,
  { gram, value, sign }: Grams,
  move: number,
  signs: number,
): Float32Array => {
  const shares = new Float32Array(signs)
  gram.forEach((one, i) => {
    const [at, row] = [sign[i] ?? -1, rowOf(one)]
    if (at >= 0 && row >= 0) shares[at] = (shares[at] ?? 0) + (value[i] ?? 0) * (weights[row * outputs + move] ?? 0) * (steps[row] ?? 0)
  })
  return shares
}

/** How much each word of sentence `i` spoke for `move` in a net: each winning window's answer, times how much it counts, shared among its words. */
export const netShares = ({ ready: { net, words }, heard }: Ear, rows: readonly number[], i: number, move: number): Float32Array => {
  const shares = new Float32Array(rows.length)
  const through = rows.map(words.of)
  const inner = innerOf(net, heard, i)
  const where = new Int16Array(pooled)
  winners(through, net.convBias, new Float32Array(pooled), where)
  const awake = [...inner.keys()].filter(h => (inner[h] ?? 0) > 0)
  const slope = Float32Array.from(awake, h => net.last[h * outputs + move] ?? 0)
  for (const [w, width] of widths.entries())
    for (let f = 0; f < filters; f++) {
      const c = w * filters + f
      const at = where[c] ?? -1
      if (at < 0) continue
      let counts = 0
      for (let a = 0; a < awake.length; a++) counts += (net.first[c * hidden + (awake[a] ?? 0)] ?? 0) * (slope[a] ?? 0)
      const column = (windows[w] ?? 0) + f
      for (let j = 0; j < width && at + j < rows.length; j++)
        shares[at + j] = (shares[at + j] ?? 0) + counts * Math.max(0, through[at + j]?.[column + j * filters] ?? 0)
    }
  return shares
}

/**
 * The run of words that carried most: the stretch whose shares, each less a little, add up to most. Offsets in the sentence; the ends of the
 * sentence and punctuation carry nothing. The whole sentence when no word spoke for the move.
 */
export const stretch = (signs: readonly Sign[], shares: Float32Array): Span => {
  const whole = { start: signs[0]?.start ?? 0, end: signs.at(-1)?.end ?? 0 }
  const little = 0.15 * shares.reduce((most, share) => Math.max(most, share), 0)
  let best = { from: 0, to: 0, sum: 0 }
  let [from, sum] = [0, 0]
  signs.forEach((sign, i) => {
    if (sum <= 0) [from, sum] = [i, 0]
    sum += (/^[\p{L}\p{N}]/u.test(sign.form) ? (shares[i] ?? 0) : 0) - little
    if (sum > best.sum) best = { from, to: i + 1, sum }
  })
  const [first, last] = [signs[best.from], signs[best.to - 1]]
  return best.to > best.from && first && last && last.end > first.start ? { start: first.start, end: last.end } : whole
}
