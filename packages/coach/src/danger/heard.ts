import { type Danger, dangerKinds } from '../finding.ts'
import { type Consulted, secondOpinionRule } from '../model/consult.ts'
import type { Likely, SecondOpinion } from '../model/second-opinion.ts'

/** The kind of danger that is likeliest. */
const kindIn = (likely: Likely): Danger['kind'] =>
  dangerKinds.reduce((best, kind) => ((likely[kind] ?? 0) > (likely[best] ?? 0) ? kind : best), 'ending-life')

/** Sentences in which the second opinion hears danger and no rule did. Whoever does not say "die" says it in a hundred ways, and few of them are phrases. */
export const dangerHeard = ({ proposes }: SecondOpinion, { sentences, judged }: Consulted, found: readonly Danger[]): readonly Danger[] =>
  sentences.flatMap(({ start, end }, i) => {
    const likely = judged[i] ?? {}
    const known = found.some(danger => danger.start < end && danger.end > start)
    return !known && (likely.danger ?? 0) >= (proposes.danger ?? 2) ? [{ rule: secondOpinionRule, kind: kindIn(likely), start, end }] : []
  })
