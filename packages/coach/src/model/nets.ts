import { block, type Packed, refined } from './blocks.ts'
import { answer, hear, type Heard, seen, type Seen } from './net.ts'
import { columns, hidden, type Net, outputs, partNames } from './shape.ts'
import type { Table } from './table.ts'

/** A net ready to be asked: its weights, and what its filters make of words. */
export type Ready = { readonly net: Net; readonly words: Seen }

/** Parts kept as int8, with their number of columns; the others are small and stay as they are. */
export const coarseParts: Partial<Readonly<Record<keyof Net, number>>> = { conv: columns, first: hidden }

const openNet = (packed: Packed, k: number): Net =>
  Object.fromEntries(
    partNames.map(part => {
      const wide = coarseParts[part]
      return [part, wide === undefined ? block(packed, 'f32', `net${k}.${part}`) : refined(packed, `net${k}.${part}`, wide)]
    }),
  ) as Net

/** The nets in `packed`. */
export const openNets = (packed: Packed, table: Table): readonly Ready[] =>
  Array.from({ length: Number(packed.facts['nets']) }, (_, k) => {
    const net = openNet(packed, k)
    return { net, words: seen(net, table) }
  })

/** What each net made of one message. */
export type Ear = { readonly ready: Ready; readonly heard: Heard }

/** Sends a message (rows of the table) through all nets. */
export const hearAll = (nets: readonly Ready[], message: readonly (readonly number[])[]): readonly Ear[] =>
  nets.map(ready => ({ ready, heard: hear(ready.net, ready.words, message) }))

/** What the nets say on average about each sentence of the message. */
export const meanLogits = (ears: readonly Ear[], sentences: number): readonly Float32Array[] =>
  Array.from({ length: sentences }, (_, i) => {
    const mean = new Float32Array(outputs)
    for (const { ready, heard } of ears) answer(ready.net, heard, i).forEach((value, o) => (mean[o] = (mean[o] ?? 0) + value / ears.length))
    return mean
  })
