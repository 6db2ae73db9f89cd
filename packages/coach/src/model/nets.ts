import { block, type Packed, refined } from './blocks.ts'
import { answers, hidden } from './head.ts'
import { hear, seen, type Seen, type Went } from './net.ts'
import { columns, type Net, partNames } from './shape.ts'
import type { Table } from './table.ts'

/** A net ready to be asked: its weights, and what words do to its gates. */
export type Ready = { readonly net: Net; readonly words: Seen }

/** Parts kept as int8, with their number of columns; the others are small and stay as they are. */
export const coarseParts: Partial<Readonly<Record<keyof Net, number>>> = { gate: columns, first: hidden }

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
export type Ear = Went & { readonly net: Net }

/** Sends a message (rows of the table) through all nets. */
export const hearAll = (nets: readonly Ready[], message: readonly (readonly number[])[]): readonly Ear[] =>
  nets.map(({ net, words }) => ({ net, ...hear(net, words, message) }))

/** What each net says about each sentence of the message. */
export const netLogits = (ears: readonly Ear[]): readonly (readonly Float32Array[])[] => ears.map(({ net, heard }) => answers(net, heard))

/** What several say on average about each sentence. */
export const meanLogits = (all: readonly (readonly Float32Array[])[]): readonly Float32Array[] =>
  (all[0] ?? []).map((own, i) => own.map((_, o) => all.reduce((sum, each) => sum + (each[i]?.[o] ?? 0), 0) / all.length))
