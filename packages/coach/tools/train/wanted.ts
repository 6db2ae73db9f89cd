import { outputs } from '../../src/model/shape.ts'
import { closingMoves, moves } from '../../src/move.ts'

/** What a model is to answer for a sentence: its moves (1 or 0), and the two questions behind them: does anything close, does anything open. */
export const wanted = (labels: Uint8Array): Float32Array => {
  const out = new Float32Array(outputs)
  out.set(labels)
  out[moves.length] = labels.subarray(0, closingMoves.length).includes(1) ? 1 : 0
  out[moves.length + 1] = labels.subarray(closingMoves.length).includes(1) ? 1 : 0
  return out
}
