import { type Move, moves } from '../move.ts'
import { block, unpack } from './blocks.ts'
import { linearShares, netShares, stretch } from './carried.ts'
import { evidence, evidences, weigh } from './evidence.ts'
import { grams } from './grams.ts'
import { linearLogits, openLinear } from './linear.ts'
import { meanLogits, openNets } from './nets.ts'
import type { Likely, SecondOpinion } from './second-opinion.ts'
import { signs } from './signs.ts'
import { openTable } from './table.ts'

const named = (values: ArrayLike<number>): Likely => {
  const out: Partial<Record<Move, number>> = {}
  moves.forEach((move, m) => {
    out[move] = values[m] ?? 0
  })
  return out
}

/**
 * The second opinion that `bytes` (the committed `weights.bin`) hold. Opening takes some ten milliseconds; do it once, where and when it is first needed.
 * Throws when the bytes are no such file.
 */
export const openSecondOpinion = (bytes: Uint8Array): SecondOpinion => {
  const packed = unpack(bytes)
  const linear = openLinear(packed)
  const table = openTable(packed)
  const nets = openNets(packed, table)
  const blend = block(packed, 'f32', 'blend')
  return {
    judge: sentences => {
      const read = sentences.map(sentence => signs(sentence))
      const lines = grams(read).map(gram => linearLogits(linear, gram))
      const deep = meanLogits(
        nets,
        read.map(signs => signs.map(({ form }) => table.row(form))),
      )
      return evidence(lines, deep).map(given => named(given.map((numbers, m) => weigh(blend, m, numbers))))
    },
    carried: (sentences, at, move) => {
      const read = sentences.map(sentence => signs(sentence))
      const own = read[at] ?? []
      const m = moves.indexOf(move)
      const gram = grams(read)[at]
      const rows = read.map(signs => signs.map(({ form }) => table.row(form)))
      const row = m * (evidences + 1)
      const shares = gram ? linearShares(linear, gram, m, own.length).map(share => share * (blend[row] ?? 0)) : new Float32Array(own.length)
      for (const net of nets)
        netShares(net, rows, at, m).forEach((share, i) => {
          shares[i] = (shares[i] ?? 0) + (share * (blend[row + 1] ?? 0)) / nets.length
        })
      return stretch(own, shares)
    },
    proposes: named(block(packed, 'f32', 'proposes')),
    doubts: named(block(packed, 'f32', 'doubts')),
  }
}
