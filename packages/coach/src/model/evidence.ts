import { closingMoves, type Kind, moves } from '../move.ts'

/** How many numbers `moveEvidence` gives for a move. */
export const moveEvidences = 5
/** How many numbers `kindEvidence` gives for a kind. */
export const kindEvidences = 12

/** The kinds, in the order in which outputs, evidence and weights hold them. */
export const kinds: readonly Kind[] = ['closes', 'opens']
const squash = (logit: number): number => 1 / (1 + Math.exp(-logit))
const output = (logits: Float32Array | undefined, o: number): number => logits?.[o] ?? 0
const ofKind = (move: number): number => (move < closingMoves.length ? 0 : 1)

/** Of all numbers but the one at `at`, the largest; 0 when there is no other. */
const mostOfRest = (all: readonly number[], at: number): number =>
  all.reduce((most, p, other) => (other === at ? most : Math.max(most, p)), 0)

/**
 * What speaks for each move in each sentence of a message, to be weighed by trained weights: the logits of the linear part and of the nets for the
 * move, their logits for its kind, and how much the rest of the message closes. `[sentence][move]` → numbers.
 */
export const moveEvidence = (
  linear: readonly Float32Array[],
  net: readonly Float32Array[],
): readonly (readonly (readonly number[])[])[] => {
  const closes = net.map(logits => squash(output(logits, moves.length)))
  return linear.map((own, i) =>
    moves.map((_, m) => {
      const kind = moves.length + ofKind(m)
      return [output(own, m), output(net[i], m), output(net[i], kind), output(own, kind), 3 * mostOfRest(closes, i)]
    }),
  )
}

/**
 * What speaks for each kind in each sentence: both parts' logits for the kind and for the other one, the likeliest move of the kind and all of them
 * together (`chances`, by sentence and move), and how much the sentences beside it and the whole message close and open. `[sentence][kind]` → numbers.
 */
export const kindEvidence = (
  linear: readonly Float32Array[],
  net: readonly Float32Array[],
  chances: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] => {
  const said = [0, 1].map(k => net.map(logits => squash(output(logits, moves.length + k))))
  const mean = said.map(all => all.reduce((sum, p) => sum + p, 0) / Math.max(1, all.length))
  return linear.map((own, i) =>
    [0, 1].map(k => {
      const of = (chances[i] ?? []).filter((_, m) => ofKind(m) === k)
      const [here, there] = [moves.length + k, moves.length + 1 - k]
      const all = said[k] ?? []
      return [
        output(net[i], here),
        output(own, here),
        Math.log(Math.max(0, ...of) + 1e-4),
        Math.log(of.reduce((sum, p) => sum + p, 1e-4)),
        output(net[i], there),
        output(own, there),
        3 * mostOfRest(all, i),
        3 * mostOfRest(said[1 - k] ?? [], i),
        3 * (mean[k] ?? 0),
        3 * (mean[1 - k] ?? 0),
        all[i - 1] ?? 0,
        all[i + 1] ?? 0,
      ]
    }),
  )
}

/** p = sigmoid(weights · given + offset), with row `at` of `blend` (rows as long as `given`, and one more). */
export const weigh = (blend: Float32Array, at: number, given: readonly number[]): number => {
  const row = at * (given.length + 1)
  let logit = blend[row + given.length] ?? 0
  for (let e = 0; e < given.length; e++) logit += (blend[row + e] ?? 0) * (given[e] ?? 0)
  return squash(logit)
}
