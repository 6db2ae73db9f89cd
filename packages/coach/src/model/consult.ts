import type { Author, Finding } from '../finding.ts'
import { kindOf, moves } from '../move.ts'
import { spoken } from '../spoken.ts'
import type { Sentence } from '../text/read-text.ts'
import type { Likely, SecondOpinion } from './second-opinion.ts'

/** The id under which a mark stands that no rule found. */
export const secondOpinionRule = 'second-opinion'

const proposals = (sentence: Sentence, likely: Likely, found: readonly Finding[], model: SecondOpinion): readonly Finding[] =>
  moves.flatMap(move => {
    const confidence = likely[move] ?? 0
    const from = model.proposes[move]
    if (from === undefined || confidence < from) return []
    if (found.some(other => other.move === move && other.start < sentence.end && other.end > sentence.start)) return []
    return [{ move, rule: secondOpinionRule, start: sentence.start, end: sentence.end, kind: kindOf(move), confidence, ...spoken[move] }]
  })

/**
 * What stands after the second opinion was heard: doubtful marks that it does not share are put away, and what it is sure of is added.
 * `doubtful` tells which rules ask for it.
 */
export const consult = (
  text: string,
  author: Author,
  sentences: readonly Sentence[],
  found: readonly Finding[],
  model: SecondOpinion,
  doubtful: ReadonlySet<string>,
): readonly Finding[] => {
  const judged = model.judge(
    sentences.map(({ start, end }) => text.slice(start, end)),
    author,
  )
  return sentences.flatMap((sentence, i) => {
    const likely = judged[i] ?? {}
    const here = found.filter(finding => sentence.start <= finding.start && finding.start < sentence.end)
    const kept = here.filter(({ rule, move }) => !doubtful.has(rule) || (likely[move] ?? 0) >= (model.doubts[move] ?? 0))
    return [...kept, ...proposals(sentence, likely, kept, model)]
  })
}
