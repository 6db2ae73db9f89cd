import type { Danger } from '../finding.ts'
import { compile } from '../pattern/compile.ts'
import { matchAll } from '../pattern/match.ts'
import type { Sentence } from '../text/read-text.ts'
import { dangers } from './dangers.ts'

const ready = dangers.map(({ id, kind, any, unless }) => ({ id, kind, any: any.map(compile), unless: unless.map(compile) }))

const inSentence = (sentence: Sentence, { id, kind, any, unless }: (typeof ready)[number]): readonly Danger[] => {
  const found: Danger[] = []
  const forms = new Set(sentence.words.flatMap(word => [word.form, word.lemma]))
  for (const program of any) {
    if (forms.isDisjointFrom(program.pivots)) continue
    for (const match of matchAll(program, sentence)) {
      const first = sentence.words[match.from]
      const last = sentence.words[match.to - 1]
      if (!first || !last || sentence.negated[match.from]) continue
      if (unless.some(other => matchAll(other, sentence).length > 0)) continue
      found.push({ rule: id, kind, start: first.start, end: last.end })
    }
  }
  return found
}

/** Words about dying, hurting somebody, being hurt or afraid, whoever says them: quoted and reported ones count, since help is for the writer. */
export const danger = (sentences: readonly Sentence[]): readonly Danger[] =>
  sentences
    .flatMap(sentence => ready.flatMap(rule => inSentence(sentence, rule)))
    .toSorted((a, b) => a.start - b.start)
    .filter((found, i, all) => i === 0 || found.start >= (all[i - 1]?.end ?? 0) || found.kind !== all[i - 1]?.kind)
