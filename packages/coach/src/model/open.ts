import { type Move, moves } from '../move.ts'
import { block, unpack } from './blocks.ts'
import { grams } from './grams.ts'
import { linearLogits, openLinear } from './linear.ts'
import type { Likely, SecondOpinion } from './second-opinion.ts'
import { signs } from './signs.ts'

const named = (values: ArrayLike<number>): Likely => {
  const out: Partial<Record<Move, number>> = {}
  moves.forEach((move, m) => {
    const value = values[m] ?? 0
    if (value > 0) out[move] = value
  })
  return out
}

/**
 * The second opinion that `bytes` (the committed `weights.bin`) hold. Opening takes a few milliseconds; do it once, where and when it is first needed.
 * Throws when the bytes are no such file.
 */
export const openSecondOpinion = (bytes: Uint8Array): SecondOpinion => {
  const packed = unpack(bytes)
  const linear = openLinear(packed)
  const slope = block(packed, 'f32', 'calibration.slope')
  const offset = block(packed, 'f32', 'calibration.offset')
  const likely = (logits: Float32Array): Likely =>
    named(logits.map((logit, m) => 1 / (1 + Math.exp(-(logit * (slope[m] ?? 1) + (offset[m] ?? 0))))))
  return {
    judge: sentences => grams(sentences.map(sentence => signs(sentence))).map(gram => likely(linearLogits(linear, gram))),
    proposes: named(block(packed, 'f32', 'proposes')),
    doubts: named(block(packed, 'f32', 'doubts')),
  }
}
