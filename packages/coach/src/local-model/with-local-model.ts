import type { Author, Finding, Reading } from '../finding.ts'
import { kindOf, type Move, moves } from '../move.ts'
import { resolve } from '../resolve.ts'
import { spoken } from '../spoken.ts'
import { readText, type Sentence } from '../text/read-text.ts'
import { askedMoves } from './prompt.ts'

/** The id under which a mark stands that a model on this machine made, so that its origin can be shown. */
const localModelRule = 'local-model'

/** A model on this machine is believed less than a rule or our own model: where they mark the same words, theirs stays. */
const confidence = 0.5
/** No more marks of one answer than this are looked at. */
const most = 200

type Marked = { readonly sentence: number; readonly move: Move; readonly words: string }

const markOf = (value: unknown, asked: readonly Move[]): Marked | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { sentence, move, words } = value as Partial<Record<'sentence' | 'move' | 'words', unknown>>
  const known = moves.find(name => name === move)
  if (typeof sentence !== 'number' || !Number.isInteger(sentence) || typeof words !== 'string' || !known) return undefined
  return asked.includes(known) ? { sentence, move: known, words } : undefined
}

const findingOf = (text: string, { sentence, move, words }: Marked, sentences: readonly Sentence[]): Finding | undefined => {
  const within = sentences[sentence - 1]
  if (!within) return undefined
  const at = words.trim() === '' ? -1 : text.slice(within.start, within.end).indexOf(words.trim())
  const start = at < 0 ? within.start : within.start + at
  const end = at < 0 ? within.end : start + words.trim().length
  return { move, rule: localModelRule, start, end, kind: kindOf(move), confidence, ...spoken[move] }
}

/**
 * `reading` with what a model on this machine answered to `promptFor(text, author)`, weighed against all other findings. `answer` is what the
 * server sent, parsed as JSON: whatever in it is not a known move in a sentence that is there counts for nothing, and words that are not in their
 * sentence mark the whole of it. Where there is danger nothing is added.
 */
export const withLocalModel = (text: string, author: Author, reading: Reading, answer: unknown): Reading => {
  const marks = typeof answer === 'object' && answer !== null ? (answer as { readonly marks?: unknown }).marks : undefined
  if (!Array.isArray(marks) || reading.danger.length > 0) return reading
  const asked = askedMoves(author)
  const sentences = readText(text)
  const added = marks.slice(0, most).flatMap(value => {
    const mark = markOf(value, asked)
    const finding = mark && findingOf(text, mark, sentences)
    return finding ? [finding] : []
  })
  return { ...reading, findings: resolve([...reading.findings, ...added], sentences) }
}
