import type { Danger } from '../finding.ts'
import { compileEach } from '../pattern/compile.ts'
import { lookup } from '../pattern/lookup.ts'
import { matchAll } from '../pattern/match.ts'
import type { Sentence } from '../text/read-text.ts'
import { dangers } from './dangers.ts'

const book = lookup(
  dangers.flatMap(({ id, kind, any, unless }) => {
    const except = unless.flatMap(compileEach)
    return any.flatMap(compileEach).map(program => ({ id, kind, program, except }))
  }),
)

const inSentence = (sentence: Sentence): readonly Danger[] =>
  book(sentence).flatMap(({ id, kind, program, except }) =>
    matchAll(program, sentence).flatMap(({ from, to }) => {
      const first = sentence.words[from]
      const last = sentence.words[to - 1]
      if (!first || !last || sentence.negated[from] || except.some(saying => matchAll(saying, sentence).length > 0)) return []
      return [{ rule: id, kind, start: first.start, end: last.end }]
    }),
  )

/** Words about dying, hurting somebody, being hurt or afraid, whoever says them: quoted and reported ones count, since help is for the writer. */
export const danger = (sentences: readonly Sentence[]): readonly Danger[] =>
  sentences
    .flatMap(inSentence)
    .toSorted((a, b) => a.start - b.start)
    .filter((found, i, all) => i === 0 || found.start >= (all[i - 1]?.end ?? 0) || found.kind !== all[i - 1]?.kind)
