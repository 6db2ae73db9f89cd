import { type Kind, kindOf } from '../../src/index.ts'
import type { Count, Tally } from './tally.ts'

/** The Wilson interval (95 %) of `right` among `all`; the whole range when there is nothing. */
export const wilson = (right: number, all: number): readonly [number, number] => {
  if (all === 0) return [0, 1]
  const z = 1.96
  const p = right / all
  const centre = p + (z * z) / (2 * all)
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))
  const scale = 1 + (z * z) / all
  return [(centre - spread) / scale, (centre + spread) / scale]
}

/** All moves of one kind together. */
export const sumOf = (tally: Tally, kind: Kind): Count => {
  const sum = { tp: 0, fp: 0, fn: 0 }
  for (const [move, count] of tally.byMove)
    if (kindOf(move) === kind) {
      sum.tp += count.tp
      sum.fp += count.fp
      sum.fn += count.fn
    }
  return sum
}

const two = (value: number): string => (Number.isNaN(value) ? '  – ' : value.toFixed(2).replace(/^0/, ' '))
const range = (right: number, all: number): string => {
  const [low, high] = wilson(right, all)
  return all === 0 ? '           ' : `[${two(low).trim()}–${two(high).trim()}]`.padEnd(11)
}

/** Precision, recall (with intervals) and F1 of one count, as one line of a table. */
export const line = (name: string, { tp, fp, fn }: Count): string => {
  const p = tp / (tp + fp)
  const r = tp / (tp + fn)
  const f = (2 * tp) / (2 * tp + fp + fn)
  return `${name.padEnd(18)} ${String(tp + fn).padStart(6)} ${String(tp + fp).padStart(6)}   ${two(p)} ${range(tp, tp + fp)}  ${two(r)} ${range(tp, tp + fn)}  ${two(f)}`
}

/** The mean of the F1 of every move that occurs. */
export const macroF1 = (tally: Tally): number => {
  const each = [...tally.byMove.values()].filter(({ tp, fn }) => tp + fn > 0).map(({ tp, fp, fn }) => (2 * tp) / (2 * tp + fp + fn))
  return each.reduce((a, b) => a + b, 0) / Math.max(1, each.length)
}
