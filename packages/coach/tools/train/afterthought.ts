import { type Afterthought, second, units, wholeEvidences } from '../../src/model/afterthought.ts'
import { dense } from '../../src/model/dense.ts'
import { adam } from './adam.ts'
import { random, shuffle } from './random.ts'

/** A sentence to think about again: its evidence, the weighed logits of the kinds, and what is wanted: of them, and whether it makes no move. */
export type Thought = { readonly evidence: Float32Array; readonly logits: Float32Array; readonly wants: Float32Array }

const [inputs, outs] = [wholeEvidences, second]

/** How far the numbers of all sentences lie apart. */
const spread = (thoughts: readonly Thought[]): { readonly mean: Float32Array; readonly scale: Float32Array } => {
  const [sum, square] = [new Float64Array(inputs), new Float64Array(inputs)]
  for (const { evidence } of thoughts)
    evidence.forEach((value, i) => {
      sum[i] = (sum[i] ?? 0) + value
      square[i] = (square[i] ?? 0) + value * value
    })
  const mean = Float32Array.from(sum, value => value / thoughts.length)
  const scale = Float32Array.from(square, (value, i) => 1 / (Math.sqrt(Math.max(0, value / thoughts.length - (mean[i] ?? 0) ** 2)) + 1e-6))
  return { mean, scale }
}

/**
 * Teaches a small net what to add to the weighed logits. The answers in `thoughts` must come from models that had not seen the sentences, and what
 * it says of a writer counts only where it had not seen that writer either.
 */
export const fitAfterthought = (
  thoughts: readonly Thought[],
  { epochs = 8, seed = 1, rate = 2e-3, drop = 0.3, inputDrop = 0.1, decay = 0.02, batch = 128 } = {},
): Afterthought => {
  const next = random(seed)
  const { mean, scale } = spread(thoughts)
  const blank = () => ({
    first: new Float32Array(inputs * units),
    firstBias: new Float32Array(units),
    last: new Float32Array(units * outs),
    lastBias: new Float32Array(outs),
  })
  const [net, slopes] = [blank(), blank()]
  const reach = Math.sqrt(3 / inputs)
  for (let i = 0; i < net.first.length; i++) net.first[i] = (next() * 2 - 1) * reach
  const step = adam(net, slopes, decay)
  const order = thoughts.map((_, i) => i)
  const steps = epochs * Math.ceil(thoughts.length / batch)

  const learn = ({ evidence, logits, wants }: Thought): void => {
    const far = evidence.map((value, i) => (next() < inputDrop ? 0 : ((value - (mean[i] ?? 0)) * (scale[i] ?? 0)) / (1 - inputDrop)))
    const raw = dense(far, net.first, net.firstBias, new Float32Array(units))
    const mask = raw.map(value => (value > 0 && next() >= drop ? 1 / (1 - drop) : 0))
    const inner = raw.map((value, u) => value * (mask[u] ?? 0))
    const added = dense(inner, net.last, net.lastBias, new Float32Array(outs))
    const wrong = added.map((value, o) => 1 / (1 + Math.exp(-value - (logits[o] ?? 0))) - (wants[o] ?? 0))
    const back = new Float32Array(units)
    for (let o = 0; o < outs; o++) {
      const slope = wrong[o] ?? 0
      slopes.lastBias[o] = (slopes.lastBias[o] ?? 0) + slope
      for (let u = 0; u < units; u++) {
        const at = u * outs + o
        slopes.last[at] = (slopes.last[at] ?? 0) + slope * (inner[u] ?? 0)
        back[u] = (back[u] ?? 0) + slope * (net.last[at] ?? 0) * (mask[u] ?? 0)
      }
    }
    for (let u = 0; u < units; u++) slopes.firstBias[u] = (slopes.firstBias[u] ?? 0) + (back[u] ?? 0)
    for (let i = 0; i < inputs; i++) {
      const [value, row] = [far[i] ?? 0, i * units]
      if (value !== 0) for (let u = 0; u < units; u++) slopes.first[row + u] = (slopes.first[row + u] ?? 0) + value * (back[u] ?? 0)
    }
  }

  let done = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch)
      for (const i of some) {
        const thought = thoughts[i]
        if (thought) learn(thought)
      }
      step(rate * Math.max(0.02, 1 - done / steps), 1 / some.length)
      done++
    }
  }
  return { mean, scale, ...net }
}
