import { readFileSync } from 'node:fs'
import type { Author, Move } from '../../src/index.ts'

/** One labelled message as the corpus keeps it. */
export type Labelled = {
  readonly id: string
  readonly author: Author
  readonly wording: string
  readonly sentences: readonly { readonly t: string; readonly moves: readonly Move[]; readonly danger?: boolean }[]
}

/** The text of a message and where each labelled sentence lies in it. */
export const assemble = (
  message: Labelled,
  glue = ' ',
): { readonly text: string; readonly spans: readonly { start: number; end: number }[] } => {
  let text = ''
  const spans = message.sentences.map(({ t }) => {
    if (text !== '') text += glue
    const start = text.length
    text += t
    return { start, end: text.length }
  })
  return { text, spans }
}

/** Messages of one JSONL file; throws with the line's number when one is not a message. */
export const loadCorpus = (file: string): readonly Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const value = JSON.parse(line) as Partial<Labelled>
      if (!value.id || !value.author || !Array.isArray(value.sentences)) throw new Error(`${file}:${i + 1} is not a labelled message.`)
      return [{ id: value.id, author: value.author, wording: value.wording ?? 'unsaid', sentences: value.sentences }]
    })
