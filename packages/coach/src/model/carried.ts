import type { Span } from '../text/span.ts'
import { hidden, innerOf, outputs } from './head.ts'
import type { Ear } from './nets.ts'
import { pooled } from './shape.ts'
import type { Sign } from './signs.ts'
import { given } from './ways.ts'

/** How much each word of sentence `i` spoke for `move` in a net; what a word says together with the next one is shared between them. */
export const netShares = ({ net, ways, heard }: Ear, i: number, move: number): Float32Array => {
  const inner = innerOf(net, heard, i)
  const slope = new Float32Array(pooled)
  for (let h = 0; h < hidden; h++) {
    if (!((inner[h] ?? 0) > 0)) continue
    const counts = net.last[h * outputs + move] ?? 0
    for (let p = 0; p < pooled; p++) slope[p] = (slope[p] ?? 0) + counts * (net.first[p * hidden + h] ?? 0)
  }
  const own = given(ways[i] ?? [], slope)
  return own.map((share, t) => (t === 0 ? share : (share + (own[t - 1] ?? 0)) / 2))
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
