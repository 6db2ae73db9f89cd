import type { Finding } from '../finding.ts'
import { type Kind, kindOf, type Move, moves } from '../move.ts'
import { spoken } from '../spoken.ts'
import type { Sentence } from '../text/read-text.ts'
import { kinds, sureness } from './evidence.ts'
import type { Likely, SecondOpinion } from './second-opinion.ts'

/** The id under which a mark stands that no rule found. */
export const secondOpinionRule = 'second-opinion'

/** Said beside a mark whose kind is surer than its move. */
const unsure: Readonly<Record<Kind, { readonly says: string; readonly asks: string }>> = {
  closes: {
    says: 'This may make it less safe for them to be hurt, to ask or to doubt.',
    asks: 'What does this sentence do to the one who reads it?',
  },
  opens: { says: 'This may make it safer for them to feel, to ask or to doubt.', asks: 'Can it stand without anything after it?' },
}

/** The moves to propose in a sentence: each that is sure alone, and the likeliest of a kind that is sure. */
const proposed = (likely: Likely, found: readonly Finding[], { proposes }: SecondOpinion): readonly Move[] => {
  const sure = (name: Move): boolean => (likely[name] ?? 0) >= (proposes[name] ?? 2)
  const best = (kind: Kind): Move | undefined =>
    moves.filter(move => kindOf(move) === kind).toSorted((a, b) => (likely[b] ?? 0) - (likely[a] ?? 0))[0]
  const shown = (kind: Kind): boolean =>
    sureness(likely[kind] ?? 0, likely[best(kind) ?? 'owning'] ?? 0, likely.nothing ?? 0) >= (proposes[kind] ?? 2) &&
    !found.some(other => other.kind === kind)
  const byKind = kinds.filter(shown).map(best)
  return moves.filter(move => (byKind.includes(move) || sure(move)) && !found.some(other => other.move === move))
}

/** A draft's sentences, as they were written, and what the model says of each. */
export type Consulted = { readonly sentences: readonly Sentence[]; readonly texts: readonly string[]; readonly judged: readonly Likely[] }

/** A sentence of a draft as the model is asked about it: where it stands, and how likely each move is in it. */
type Judged = { readonly sentence: Sentence; readonly at: number; readonly likely: Likely }

/** What the model is sure of in a sentence and no rule found, placed on the words that carried it. */
const proposals = (
  model: SecondOpinion,
  texts: readonly string[],
  { sentence, at, likely }: Judged,
  found: readonly Finding[],
): readonly Finding[] => {
  const here = found.filter(other => other.start < sentence.end && other.end > sentence.start)
  return proposed(likely, here, model).map(move => {
    const kind = kindOf(move)
    const carried = model.carried?.(texts, at, move) ?? { start: 0, end: sentence.end - sentence.start }
    const [start, end] = [sentence.start + carried.start, sentence.start + carried.end]
    const alone = likely[move] ?? 0
    const words = alone >= 0.5 ? spoken[move] : unsure[kind]
    return { move, rule: secondOpinionRule, start, end, kind, confidence: Math.max(alone, likely[kind] ?? 0), ...words }
  })
}

/** Whether a mark is all but the whole of a sentence that nothing else is said in: "Calm down." There no second opinion is needed. */
const isPlain = (finding: Finding, sentence: Sentence): boolean => {
  const inside = sentence.words.filter(word => finding.start <= word.start && word.end <= finding.end).length
  return finding.kind === 'closes' && inside >= 2 && inside >= 0.6 * sentence.words.length
}

/**
 * What stands after the second opinion was heard: marks that it holds for all but impossible (where a rule hears what opens: that it opens
 * at all) are put away unless they are plain, those of `doubtful` rules also where it is less than half as sure as it would have to be on its own; and what it is sure of is added.
 */
export const consult = (
  model: SecondOpinion,
  { texts, sentences, judged }: Consulted,
  found: readonly Finding[],
  doubtful: ReadonlySet<string>,
): readonly Finding[] =>
  sentences.flatMap((sentence, i) => {
    const likely = judged[i] ?? {}
    const here = found.filter(finding => sentence.start <= finding.start && finding.start < sentence.end)
    // Whether a sentence opens is heard far better than how: where it does, the words that a rule knows say which move it is.
    const needed = ({ rule, move, kind }: Finding): number =>
      doubtful.has(rule) ? (model.proposes[move] ?? 1) / 2 : kind === 'opens' ? 0 : (model.doubts[move] ?? 0)
    const stands = (finding: Finding): boolean =>
      isPlain(finding, sentence) ||
      ((likely[finding.move] ?? 0) >= needed(finding) && (likely[finding.kind] ?? 1) >= (model.doubts[finding.kind] ?? 0))
    const kept = here.filter(stands)
    // Where the model proposes the very move of a rule that it doubted, the rule has the better words.
    const worded = (mark: Finding): Finding => here.find(rule => rule.move === mark.move && !kept.includes(rule)) ?? mark
    return [...kept, ...proposals(model, texts, { sentence, at: i, likely }, kept).map(worded)]
  })
