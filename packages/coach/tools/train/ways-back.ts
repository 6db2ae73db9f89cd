import { gates, units } from '../../src/model/shape.ts'
import { lastOf, type Way } from '../../src/model/ways.ts'

/**
 * The slopes of a sentence's gates, `[word × gates]`, from those of what the sentence came to (`slope`): back through both ways, from the last
 * word of each to its first.
 */
export const waysBack = (ways: readonly Way[], slope: Float32Array): Float32Array => {
  const words = (ways[0]?.holds.length ?? 0) / units
  const out = new Float32Array(words * gates)
  const flow = new Float32Array(units)
  for (const [w, way] of ways.entries()) {
    const { takes, says, holds, top, isBack } = way
    const last = lastOf(way)
    const step = isBack ? -1 : 1
    flow.fill(0)
    for (let n = 0, t = last; n < words; n++, t -= step) {
      const isFirst = n === words - 1
      const [at, before, to] = [t * units, (t - step) * units, t * gates + 2 * w * units]
      for (let u = 0; u < units; u++) {
        let down = flow[u] ?? 0
        if (n === 0) down += slope[(2 * w + 1) * units + u] ?? 0
        if (top[u] === t) down += slope[2 * w * units + u] ?? 0
        const [z, c] = [takes[at + u] ?? 0, says[at + u] ?? 0]
        const held = isFirst ? 0 : (holds[before + u] ?? 0)
        out[to + u] = down * (c - held) * z * (1 - z)
        out[to + units + u] = down * z * (1 - c * c)
        flow[u] = down * (1 - z)
      }
    }
  }
  return out
}
