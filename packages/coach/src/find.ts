import { type Kind, kindOf } from './move.ts'
import type { Finding } from './finding.ts'
import { compile, type Program } from './pattern/compile.ts'
import { matchAll, type Match, type Tally } from './pattern/match.ts'
import type { Meant, Rule } from './rule.ts'
import type { Sentence } from './text/read-text.ts'

/** Rules made ready once: for each word that a pattern cannot do without, the patterns to try. */
export type Rulebook = { readonly byPivot: ReadonlyMap<string, readonly Entry[]>; readonly size: number }
type Entry = { readonly order: number; readonly rule: Rule; readonly program: Program; readonly unless: readonly Program[] }

/** Compiles rules. Throws on a pattern that is not one. */
export const rulebook = (rules: readonly Rule[]): Rulebook => {
  const byPivot = new Map<string, Entry[]>()
  let order = 0
  for (const rule of rules) {
    const unless = (rule.unless ?? []).map(compile)
    for (const program of rule.any.map(compile)) {
      const entry = { order: order++, rule, program, unless }
      for (const key of program.pivots) {
        const at = byPivot.get(key)
        if (at) at.push(entry)
        else byPivot.set(key, [entry])
      }
    }
  }
  return { byPivot, size: order }
}

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

const candidates = (book: Rulebook, sentence: Sentence): readonly Entry[] => {
  const found = new Set<Entry>()
  for (const word of sentence.words) {
    for (const entry of book.byPivot.get(word.form) ?? []) found.add(entry)
    for (const entry of book.byPivot.get(word.lemma) ?? []) found.add(entry)
  }
  return [...found].toSorted((a, b) => a.order - b.order)
}

/** What `book` finds in one sentence, before anything is weighed against anything else. */
export const findIn = (sentence: Sentence, book: Rulebook, tally?: Tally): readonly Finding[] => {
  const out: Finding[] = []
  for (const { rule, program, unless } of candidates(book, sentence))
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
