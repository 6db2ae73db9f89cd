import { outputs } from '../../src/model/head.ts'
import { closingMoves, type Kind, moves } from '../../src/move.ts'
import type { Readings } from './corpus.ts'

const of = (labels: Uint8Array, kind: Kind): boolean =>
  (kind === 'closes' ? labels.subarray(0, closingMoves.length) : labels.subarray(closingMoves.length)).includes(1)

/**
 * What a model is to answer for a sentence: its moves, and the two questions behind them: does anything close, does anything open. 1 or 0
 * where whoever read it agrees, between them where not.
 */
export const wanted = (readings: Readings): Float32Array => {
  const out = new Float32Array(outputs)
  for (const labels of readings) {
    const said = [...labels, of(labels, 'closes') ? 1 : 0, of(labels, 'opens') ? 1 : 0]
    said.forEach((value, o) => (out[o] = (out[o] ?? 0) + value / readings.length))
  }
  return out
}

/** How far a sentence is of a kind: 1 where every reading says so, 0 where none does. */
export const kindWanted = (readings: Readings, kind: Kind): number => wanted(readings)[moves.length + (kind === 'closes' ? 0 : 1)] ?? 0

/** The share of readers who found no move in it. */
export const freedom = (readings: Readings): number => readings.filter(labels => !labels.includes(1)).length / readings.length

/** Whether every reader found that it makes no move. */
export const isFree = (readings: Readings): boolean => freedom(readings) === 1
