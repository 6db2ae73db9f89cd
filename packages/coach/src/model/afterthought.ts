import { block, type Packed, refined } from './blocks.ts'
import { kindEvidences, meanOf, mostOfRest, squash } from './evidence.ts'
import { dense } from './dense.ts'
import { outputs } from './head.ts'

/** How many numbers `wholeEvidence` gives for a sentence: ten rows of outputs, what is weighed for both kinds, and where in the message it stands. */
export const wholeEvidences = 10 * outputs + 2 * kindEvidences + 3
/** What it answers: does the sentence close, does it open, does it make no move at all; and then, of each move, whether the sentence makes it. */
export const second = outputs + 1
/** Where among its answers that for no move at all stands, and that for the first move. */
export const [noMove, firstMove] = [2, 3]
/** Hidden units of the net that thinks again. */
export const units = 64

/** A small net that reads what both parts answered about a whole message: how far its numbers lie from their means, and two layers. */
export type Afterthought = {
  readonly mean: Float32Array
  readonly scale: Float32Array
  readonly first: Float32Array
  readonly firstBias: Float32Array
  readonly last: Float32Array
  readonly lastBias: Float32Array
}

const absent = new Float32Array(outputs)
/** A neighbour's logits, about as large as likelihoods; nought where there is none. */
const beside = (logits: Float32Array | undefined): Float32Array => logits?.map(value => (value + 4) / 3) ?? absent

/**
 * What both parts answered about each sentence, about those before and after it, and about the message: its mean and the most of its other
 * sentences; with `given`, the kinds' own evidence.
 */
export const wholeEvidence = (
  linear: readonly Float32Array[],
  net: readonly Float32Array[],
  given: readonly (readonly (readonly number[])[])[],
): readonly Float32Array[] => {
  const parts = [linear, net]
  const columns = parts.map(part => [...absent.keys()].map(o => part.map(logits => squash(logits[o] ?? 0))))
  const means = columns.map(of => of.map(meanOf))
  const rests = columns.map(of => of.map(mostOfRest))
  return linear.map((_, i) => {
    const out = new Float32Array(wholeEvidences)
    let at = 0
    const put = (numbers: ArrayLike<number>): void => {
      out.set(numbers, at)
      at += numbers.length
    }
    for (const part of parts) put(part[i] ?? absent)
    for (const part of parts) put(beside(part[i - 1]))
    for (const part of parts) put(beside(part[i + 1]))
    for (const mean of means) put(mean)
    for (const rest of rests) put(rest.map(column => column[i] ?? 0))
    for (const numbers of given[i] ?? []) put(numbers)
    put([i === 0 ? 1 : 0, i === linear.length - 1 ? 1 : 0, Math.log(linear.length)])
    return out
  })
}

/** What is to be added to the weighed logit of each kind and of each move, and the logit of no move at all. */
export const thinkAgain = (of: Afterthought, evidence: Float32Array): Float32Array => {
  const far = new Float32Array(wholeEvidences)
  for (let i = 0; i < wholeEvidences; i++) far[i] = ((evidence[i] ?? 0) - (of.mean[i] ?? 0)) * (of.scale[i] ?? 0)
  const inner = dense(far, of.first, of.firstBias, new Float32Array(units)).map(v => Math.max(0, v))
  return dense(inner, of.last, of.lastBias, new Float32Array(second))
}

/** The afterthought in `packed`. */
export const openAfterthought = (packed: Packed): Afterthought => ({
  mean: block(packed, 'f32', 'again.mean'),
  scale: block(packed, 'f32', 'again.scale'),
  first: refined(packed, 'again.first', units),
  firstBias: block(packed, 'f32', 'again.firstBias'),
  last: block(packed, 'f32', 'again.last'),
  lastBias: block(packed, 'f32', 'again.lastBias'),
})
