import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Move, moves } from '../../src/move.ts'
import { signs, type Sign } from '../../src/model/signs.ts'

/** One message of the corpus, made ready: who wrote it, how it is worded, and for each sentence its signs and its moves (1 or 0, in the order of `moves`). */
export type Message = {
  readonly id: string
  readonly writer: string
  readonly wording: string
  readonly texts: readonly string[]
  readonly signs: readonly (readonly Sign[])[]
  readonly labels: readonly Uint8Array[]
}

type Line = {
  readonly id: string
  readonly author: string
  readonly wording?: string
  readonly sentences: readonly { readonly t: string; readonly moves: readonly Move[] }[]
}

const parse = (line: string): readonly Message[] => {
  const { id, author, wording, sentences } = JSON.parse(line) as Line
  if (author !== 'wayward') return []
  const writer = id.split('-')[0] ?? id
  const labels = sentences.map(sentence => Uint8Array.from(moves, move => (sentence.moves.includes(move) ? 1 : 0)))
  const texts = sentences.map(({ t }) => t)
  return [{ id, writer, wording: wording ?? 'mixed', texts, signs: texts.map(text => signs(text)), labels }]
}

/**
 * Messages of the partner who betrayed, from every `*.jsonl` of a folder in the order of their names; the writer is what an id begins with.
 * The other partner's messages are left out: there the second opinion is not asked.
 */
export const readCorpus = (folder: string): readonly Message[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap(name => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n')
      return lines.filter(line => line.trim() !== '').flatMap(parse)
    })
