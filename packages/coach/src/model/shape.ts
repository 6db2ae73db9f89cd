import { moves } from '../move.ts'
import { dimensions } from './table.ts'

/** Widths of the windows, in words, that the net looks through. */
export const widths = [1, 2, 3] as const
/** Filters for each width. */
export const filters = 128
/** All that one sentence is pooled to. */
export const pooled = widths.length * filters
/** What a sentence tells the sentences beside it. */
export const told = 24
/** A sentence with what the one before, the one after and the whole message tell. */
export const joined = pooled + 3 * told
export const hidden = 128
/** The moves, and then the two kinds: does anything close, does anything open. */
export const outputs = moves.length + 2
/** Filter columns for every place in every window: the filters of width w at place j begin at `column(w, j)`. */
export const columns = filters * widths.reduce((sum, width) => sum + width, 0)
/** First column of each window's filters; those for its next word follow `filters` columns further. */
export const windows = [0, filters, 3 * filters] as const

/** Arrays of numbers a net is made of, with their lengths; the rows are inputs, the columns outputs. */
export const parts = {
  conv: dimensions * columns,
  convBias: pooled,
  tell: pooled * told,
  tellBias: told,
  first: joined * hidden,
  firstBias: hidden,
  last: hidden * outputs,
  lastBias: outputs,
} as const
export type Part = keyof typeof parts
export type Net = Readonly<Record<Part, Float32Array>>
export const partNames = Object.keys(parts) as readonly Part[]
