import { closingMoves, moves } from '../move.ts'

/** How many numbers `evidence` gives for a move. */
export const evidences = 4

const squash = (logit: number): number => 1 / (1 + Math.exp(-logit))

/**
 * What speaks for each move in each sentence of a message, to be weighed by trained weights: the linear logit, the net's logit, the net's answer
 * whether the sentence closes (or opens) at all, and how much the rest of the message closes. `[sentence][move]` → numbers.
 */
export const evidence = (linear: readonly Float32Array[], net: readonly Float32Array[]): readonly (readonly (readonly number[])[])[] => {
  const closes = net.map(logits => squash(logits[moves.length] ?? 0))
  return linear.map((own, i) => {
    const rest = closes.reduce((most, p, other) => (other === i ? most : Math.max(most, p)), 0)
    return moves.map((_, m) => {
      const kind = moves.length + (m < closingMoves.length ? 0 : 1)
      return [own[m] ?? 0, net[i]?.[m] ?? 0, net[i]?.[kind] ?? 0, 3 * rest]
    })
  })
}

/** p = sigmoid(weights · evidence + offset), with the weights of `move` in `blend` (rows of `evidences` + 1). */
export const weigh = (blend: Float32Array, move: number, given: readonly number[]): number => {
  const row = move * (evidences + 1)
  let logit = blend[row + evidences] ?? 0
  for (let e = 0; e < evidences; e++) logit += (blend[row + e] ?? 0) * (given[e] ?? 0)
  return squash(logit)
}
