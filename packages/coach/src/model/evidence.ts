import { closingMoves, type Kind, moves } from '../move.ts'

/** How many numbers `moveEvidence` gives for a move. */
export const moveEvidences = 12
/** How many numbers `kindEvidence` gives for a kind. */
export const kindEvidences = 22

/** The kinds, in the order in which outputs, evidence and weights hold them. */
export const kinds: readonly Kind[] = ['closes', 'opens']
export const squash = (logit: number): number => 1 / (1 + Math.exp(-logit))
const output = (logits: Float32Array | undefined, o: number): number => logits?.[o] ?? 0
const ofKind = (move: number): number => (move < closingMoves.length ? 0 : 1)

/** For each number the largest of all others, at least nought. */
export const mostOfRest = (all: readonly number[]): readonly number[] => {
  let [most, next] = [0, 0]
  for (const p of all)
    if (p >= most) [most, next] = [p, most]
    else if (p > next) next = p
  return all.map(p => (p === most ? next : most))
}

export const meanOf = (all: readonly number[]): number => all.reduce((sum, p) => sum + p, 0) / Math.max(1, all.length)

/**
 * What speaks for each move in each sentence of a message, to be weighed by trained weights: the logits of the linear part, and those of the phrases
 * and nets together (`net`), for the move, for its kind and for the other one, how much the rest of the message closes, how likely both hold the
 * move in the sentences beside it and in the whole message, and how much that closes and opens. `[sentence][move]` → numbers.
 */
export const moveEvidence = (
  linear: readonly Float32Array[],
  net: readonly Float32Array[],
): readonly (readonly (readonly number[])[])[] => {
  const said = [0, 1].map(k => net.map(logits => squash(output(logits, moves.length + k))))
  const [closing = 0, opening = 0] = said.map(meanOf)
  const rest = mostOfRest(said[0] ?? []).map(p => 3 * p)
  const both = moves.map((_, m) => linear.map((own, i) => squash((output(own, m) + output(net[i], m)) / 2)))
  const mean = both.map(meanOf)
  return linear.map((own, i) =>
    moves.map((_, m) => {
      const [kind, other] = [moves.length + ofKind(m), moves.length + 1 - ofKind(m)]
      return [
        output(own, m),
        output(net[i], m),
        output(net[i], kind),
        output(own, kind),
        rest[i] ?? 0,
        3 * (mean[m] ?? 0),
        both[m]?.[i - 1] ?? 0,
        both[m]?.[i + 1] ?? 0,
        3 * closing,
        3 * opening,
        output(own, other),
        output(net[i], other),
      ]
    }),
  )
}

/** Of each kind, by one part's logits, for each sentence: how likely is the likeliest of the others, how likely are all on average, and those before and after it. */
const around = (logits: readonly Float32Array[]): readonly (readonly (readonly number[])[])[] =>
  [0, 1].map(k => {
    const all = logits.map(one => squash(output(one, moves.length + k)))
    const [rest, mean] = [mostOfRest(all), 3 * meanOf(all)]
    return all.map((_, i) => [3 * (rest[i] ?? 0), mean, all[i - 1] ?? 0, all[i + 1] ?? 0])
  })

/**
 * What speaks for each kind in each sentence: both parts' logits for the kind and for the other one, the likeliest move of each kind and all of this
 * one together (`chances`, by sentence and move), how much the sentences beside it and the whole message close and open by either part, and how long
 * the message is. `[sentence][kind]` → numbers.
 */
export const kindEvidence = (
  linear: readonly Float32Array[],
  net: readonly Float32Array[],
  chances: readonly (readonly number[])[],
): readonly (readonly (readonly number[])[])[] => {
  const [lines, deep] = [around(linear), around(net)]
  return linear.map((own, i) =>
    [0, 1].map(k => {
      const of = (kind: number): readonly number[] => (chances[i] ?? []).filter((_, m) => ofKind(m) === kind)
      const [here, there] = [moves.length + k, moves.length + 1 - k]
      return [
        output(net[i], here),
        output(own, here),
        output(net[i], there),
        output(own, there),
        Math.log(Math.max(0, ...of(k)) + 1e-4),
        Math.log(of(k).reduce((sum, p) => sum + p, 1e-4)),
        Math.log(Math.max(0, ...of(1 - k)) + 1e-4),
        ...(deep[k]?.[i] ?? []),
        ...(deep[1 - k]?.[i] ?? []),
        ...(lines[k]?.[i] ?? []),
        ...(lines[1 - k]?.[i] ?? []).slice(0, 2),
        Math.log(linear.length),
      ]
    }),
  )
}

/** weights · given + offset, with row `at` of `blend` (rows as long as `given`, and one more). */
export const weighed = (blend: Float32Array, at: number, given: readonly number[]): number => {
  const row = at * (given.length + 1)
  let logit = blend[row + given.length] ?? 0
  for (let e = 0; e < given.length; e++) logit += (blend[row + e] ?? 0) * (given[e] ?? 0)
  return logit
}

/**
 * How sure it is that a kind is shown rightly: likely to be of the kind, likely to be the move that is named, and unlikely to make no move at all, for
 * a mark on a sentence that does nothing is the worst one. By writers left out this finds far more, at as few such marks, than the kind's likelihood.
 */
export const sureness = (kind: number, likeliestMove: number, nothing: number): number =>
  kind * likeliestMove ** 0.25 * (1e-4 / (nothing + 1e-4)) ** 0.1
