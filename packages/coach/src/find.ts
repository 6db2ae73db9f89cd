import { type Kind, kindOf } from './move.ts'
import type { Finding } from './finding.ts'
import { compileEach, type Program } from './pattern/compile.ts'
import { lookup, type Lookup } from './pattern/lookup.ts'
import { matchAll, type Match, type Tally } from './pattern/match.ts'
import type { Meant, Rule } from './rule.ts'
import type { Sentence } from './text/read-text.ts'

/** Rules made ready once: for a sentence, the patterns worth trying. */
export type Rulebook = Lookup<Entry>
type Entry = { readonly rule: Rule; readonly program: Program; readonly unless: readonly Program[] }

/** Compiles rules. Throws on a pattern that is not one. */
export const rulebook = (rules: readonly Rule[]): Rulebook =>
  lookup(
    rules.flatMap(rule => {
      const unless = (rule.unless ?? []).flatMap(compileEach)
      return rule.any.flatMap(compileEach).map(program => ({ rule, program, unless }))
    }),
  )

/** Taking something back is itself an opening, so a disavowed word is held only against closing moves. */
const meantSo = (sentence: Sentence, { from, to }: Match, meant: Meant, kind: Kind): boolean => {
  const clause = sentence.clauses[sentence.clauseOf[from] ?? 0]
  if (sentence.quoted.slice(from, to).includes(true)) return false
  if (sentence.negated[from] && meant.negated !== 'either') return false
  if (sentence.reported[from] && meant.reported !== 'either') return false
  if (sentence.conditional[from] && meant.conditional !== 'either') return false
  if (sentence.disavowed[from] && kind === 'closes' && meant.disavowed !== 'either') return false
  if (meant.question !== undefined && sentence.isQuestion !== (meant.question === 'only')) return false
  if (meant.subject && !(clause && meant.subject.includes(clause.subject))) return false
  return !meant.tense || (clause !== undefined && meant.tense.includes(clause.tense))
}

/** What `book` finds in one sentence, before anything is weighed against anything else. */
export const findIn = (sentence: Sentence, book: Rulebook, tally?: Tally): readonly Finding[] => {
  const out: Finding[] = []
  for (const { rule, program, unless } of book(sentence))
    for (const match of matchAll(program, sentence, tally)) {
      const first = sentence.words[match.from]
      const last = sentence.words[match.to - 1]
      if (!first || !last || !meantSo(sentence, match, rule.meant ?? {}, kindOf(rule.move))) continue
      if (unless.some(program => matchAll(program, sentence, tally).length > 0)) continue
      const { id, move, says, asks } = rule
      out.push({
        move,
        rule: id,
        start: first.start,
        end: last.end,
        kind: kindOf(move),
        confidence: rule.doubtful ? 0.7 : 0.92,
        says,
        asks,
      })
    }
  return out
}
