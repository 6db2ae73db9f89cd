import { lemma } from '../text/lemma.ts'
import { block, type Packed } from './blocks.ts'
import { unpackRows } from './rows.ts'

/** Numbers in a word's vector. */
export const dimensions = 100

/** Word vectors: the row of a word (-1: not known), and rows of numbers. */
export type Table = { readonly row: (word: string) => number; readonly vectors: Float32Array; readonly size: number }

/** The table in `packed`. All numbers are one word; a word it has not got is looked up by its head word. */
export const openTable = (packed: Packed): Table => {
  const rows = new Map<string, number>()
  let word = ''
  for (const byte of block(packed, 'u8', 'words')) {
    if (byte === 10) {
      rows.set(word, rows.size)
      word = ''
    } else word += String.fromCharCode(byte)
  }
  rows.set(word, rows.size)
  const { ints, steps } = unpackRows({ nibbles: block(packed, 'u8', 'vectors'), sizes: block(packed, 'u8', 'vectors.sizes') }, dimensions)
  const vectors = Float32Array.from(ints, (value, i) => value * (steps[Math.floor(i / dimensions)] ?? 0))
  const row = (form: string): number => rows.get(/^\d/.test(form) ? '#' : form) ?? rows.get(lemma(form).toLowerCase()) ?? -1
  return { row, vectors, size: rows.size }
}
