import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Move, moves } from '../../src/move.ts'
import { signs, type Sign } from '../../src/model/signs.ts'

/** The moves of one sentence (1 or 0, in the order of `moves`), by each who read it: its writer, and where there is one a second reader who did not see the first labels. */
export type Readings = readonly Uint8Array[]

/** One message of the corpus, made ready: who wrote it, how it is worded, and for each sentence its signs and how it was read. */
export type Message = {
  readonly id: string
  readonly writer: string
  readonly wording: string
  readonly texts: readonly string[]
  readonly signs: readonly (readonly Sign[])[]
  readonly readings: readonly Readings[]
}

type Line = {
  readonly id: string
  readonly author: string
  readonly wording?: string
  /** `also`: the same words stand in a held-back message, so nothing is learned from them. */
  readonly sentences: readonly { readonly t: string; readonly moves: readonly Move[]; readonly also?: 'held' }[]
}

type Second = { readonly id: string; readonly moves: readonly (readonly Move[])[] }

const ones = (made: readonly Move[]): Uint8Array => Uint8Array.from(moves, move => (made.includes(move) ? 1 : 0))

const parse = (line: string, second: ReadonlyMap<string, Second['moves']>): readonly Message[] => {
  const { id, author, wording, sentences } = JSON.parse(line) as Line
  if (author !== 'wayward') return []
  const writer = id.split('-')[0] ?? id
  const again = second.get(id)
  const learned = sentences.flatMap(({ t, moves: first, also }, i) =>
    also === 'held' ? [] : [{ t, readings: [first, ...(again ? [again[i] ?? []] : [])].map(ones) }],
  )
  if (learned.length === 0) return []
  const texts = learned.map(({ t }) => t)
  const readings = learned.map(sentence => sentence.readings)
  return [{ id, writer, wording: wording ?? 'mixed', texts, signs: texts.map(text => signs(text)), readings }]
}

/** The lines of every `*.jsonl` in a folder, in the order of their names. */
export const linesIn = (from: string): readonly string[] =>
  readdirSync(from)
    .filter(name => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap(name => readFileSync(join(from, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')

/** A folder of the corpus. */
export const folder = (name: string): string => join(import.meta.dirname, '../../corpus', name)

/**
 * Messages of the partner who betrayed, from every `*.jsonl` of `corpus/train` in the order of their names, with what a second reader found in
 * them (`corpus/second-reading`); the writer is what an id begins with. The other partner's messages are left out: there the second opinion is
 * not asked. So are sentences that stand in a held-back message, too.
 */
export const readCorpus = (): readonly Message[] => {
  const second = new Map(
    linesIn(folder('second-reading'))
      .map(line => JSON.parse(line) as Second)
      .map(({ id, moves: made }) => [id, made]),
  )
  return linesIn(folder('train')).flatMap(line => parse(line, second))
}
