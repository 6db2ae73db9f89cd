import { headParts } from './head.ts'
import { dimensions } from './table.ts'

/** Units that go through a sentence in each direction. */
export const units = 64
/** What a word and the one after it open: how much each unit takes up and what, onwards and then backwards. */
export const gates = 4 * units
/** Columns for every word: what it does to the gates where it stands, and what it does to those of the word before it. */
export const columns = 2 * gates
/** All that one sentence comes to: the most that each unit held and what it held last, in both directions. */
export const pooled = 4 * units

/** Arrays of numbers a net is made of, with their lengths; the rows are inputs, the columns outputs. */
export const parts = { gate: dimensions * columns, gateBias: gates, ...headParts(pooled) } as const
export type Part = keyof typeof parts
export type Net = Readonly<Record<Part, Float32Array>>
export const partNames = Object.keys(parts) as readonly Part[]
