import type { Author, Finding } from '../finding.ts'
import { kindOf, moves } from '../move.ts'
import { spoken } from '../spoken.ts'
import type { Sentence } from '../text/read-text.ts'
import type { Likely, SecondOpinion } from './second-opinion.ts'

/** The id under which a mark stands that no rule found. */
const secondOpinionRule = 'second-opinion'

/** What the model is sure of in sentence `i` and no rule found, placed on the words that carried it. */
const proposals = (
  sentences: readonly Sentence[],
  texts: readonly string[],
  i: number,
  likely: Likely,
  found: readonly Finding[],
  model: SecondOpinion,
): readonly Finding[] =>
  moves.flatMap(move => {
    const confidence = likely[move] ?? 0
    const from = model.proposes[move]
    const sentence = sentences[i]
    if (!sentence || from === undefined || confidence < from) return []
    if (found.some(other => other.move === move && other.start < sentence.end && other.end > sentence.start)) return []
    const carried = model.carried?.(texts, i, move) ?? { start: 0, end: sentence.end - sentence.start }
    const [start, end] = [sentence.start + carried.start, sentence.start + carried.end]
    return [{ move, rule: secondOpinionRule, start, end, kind: kindOf(move), confidence, ...spoken[move] }]
  })

/**
 * What stands after the second opinion was heard: marks it holds for all but impossible are put away, those of `doubtful` rules also where it is
 * less than half as sure as it would have to be on its own; and what it is sure of is added.
 */
export const consult = (
  text: string,
  author: Author,
  sentences: readonly Sentence[],
  found: readonly Finding[],
  model: SecondOpinion,
  doubtful: ReadonlySet<string>,
): readonly Finding[] => {
  const texts = sentences.map(({ start, end }) => text.slice(start, end))
  const judged = model.judge(texts, author)
  return sentences.flatMap((sentence, i) => {
    const likely = judged[i] ?? {}
    const here = found.filter(finding => sentence.start <= finding.start && finding.start < sentence.end)
    const needed = ({ rule, move }: Finding): number => (doubtful.has(rule) ? (model.proposes[move] ?? 1) / 2 : (model.doubts[move] ?? 0))
    const kept = here.filter(finding => (likely[finding.move] ?? 0) >= needed(finding))
    return [...kept, ...proposals(sentences, texts, i, likely, kept, model)]
  })
}
