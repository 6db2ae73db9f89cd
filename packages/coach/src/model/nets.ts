import { block, type Packed } from './blocks.ts'
import { netLogits, seen, type Seen } from './net.ts'
import { columns, hidden, type Net, outputs, partNames, parts } from './shape.ts'
import type { Table } from './table.ts'

/** A net ready to be asked: its weights, and what its filters make of words. */
export type Ready = { readonly net: Net; readonly words: Seen }

/** Parts kept as int8, with their number of columns; the others are small and stay as they are. */
export const coarseParts: Partial<Readonly<Record<keyof Net, number>>> = { conv: columns, first: hidden }

const openNet = (packed: Packed, k: number): Net =>
  Object.fromEntries(
    partNames.map(part => {
      const wide = coarseParts[part]
      if (wide === undefined) return [part, block(packed, 'f32', `net${k}.${part}`)]
      const scale = block(packed, 'f32', `net${k}.${part}.scale`)
      const values = new Float32Array(parts[part])
      block(packed, 'i8', `net${k}.${part}`).forEach((value, i) => {
        values[i] = value * (scale[i % wide] ?? 0)
      })
      return [part, values]
    }),
  ) as Net

/** The nets in `packed`. */
export const openNets = (packed: Packed, table: Table): readonly Ready[] =>
  Array.from({ length: Number(packed.facts['nets']) }, (_, k) => {
    const net = openNet(packed, k)
    return { net, words: seen(net, table) }
  })

/** What the nets say on average about each sentence of a message (rows of the table). */
export const meanLogits = (nets: readonly Ready[], message: readonly (readonly number[])[]): readonly Float32Array[] => {
  const all = nets.map(({ net, words }) => netLogits(net, words, message))
  return message.map((_, i) => {
    const mean = new Float32Array(outputs)
    for (const logits of all) logits[i]?.forEach((value, o) => (mean[o] = (mean[o] ?? 0) + value / nets.length))
    return mean
  })
}
