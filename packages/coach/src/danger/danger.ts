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

const denying: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'without'])

/** Whether a word is denied by one of the four before it. A "not" further off in a text without stops denies something else. */
const isDenied = ({ words, negated }: Sentence, at: number): boolean =>
  negated[at] === true && words.slice(Math.max(0, at - 4), at).some(({ form }) => denying.has(form))

const inSentence = (sentence: Sentence): readonly Danger[] =>
  book(sentence).flatMap(({ id, kind, program, except }) =>
    matchAll(program, sentence).flatMap(({ from, to }) => {
      const first = sentence.words[from]
      const last = sentence.words[to - 1]
      if (!first || !last || isDenied(sentence, from) || except.some(saying => matchAll(saying, sentence).length > 0)) return []
      return [{ rule: id, kind, start: first.start, end: last.end }]
    }),
  )

const goingOn: ReadonlySet<string> = new Set(['if', 'when', 'unless', 'and', 'so'])

/** Two sentences read as one. In texts without stops "you would be better off if I was not here" may have been cut before "if". */
const together = (a: Sentence, b: Sentence): Sentence => ({
  ...a,
  end: b.end,
  words: [...a.words, ...b.words],
  negated: [...a.negated, ...b.negated],
  clauses: [...a.clauses, ...b.clauses],
  clauseOf: [...a.clauseOf, ...b.clauseOf.map(clause => clause + a.clauses.length)],
})

const across = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1]
    return next && goingOn.has(next.words[0]?.form ?? '') ? [together(sentence, next)] : []
  })

/** Words about dying, hurting somebody, being hurt or afraid, whoever says them: quoted and reported ones count, since help is for the writer. */
export const danger = (sentences: readonly Sentence[]): readonly Danger[] =>
  [...sentences, ...across(sentences)]
    .flatMap(inSentence)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((found, i, all) => i === 0 || found.start >= (all[i - 1]?.end ?? 0) || found.kind !== all[i - 1]?.kind)
