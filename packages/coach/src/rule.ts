import type { Move } from './move.ts'
import type { Subject, Tense } from './text/clauses.ts'

/** How the first word of a match must be meant. What is not named here is forbidden: a quoted, reported, denied, supposed or disavowed word makes no move. */
export type Meant = {
  readonly negated?: 'either'
  readonly reported?: 'either'
  readonly conditional?: 'either'
  readonly disavowed?: 'either'
  /** Only in questions, or only outside them. */
  readonly question?: 'only' | 'never'
  readonly subject?: readonly Subject[]
  readonly tense?: readonly Tense[]
}

/** Where a rule comes from. `lay`: nobody's finding, only experience, and therefore worded as a question. */
export type Source =
  | { readonly kind: 'lay' }
  | { readonly kind: 'study' | 'clinical'; readonly cite: string; readonly url: string; readonly read: string }

/** One thing that the coach can notice in a draft: one file in rules/, named as the id. */
export type Rule = {
  /** Set once, never changed: what people chose not to see again is kept by it. */
  readonly id: string
  readonly move: Move
  /** Also read in the words of the one who was betrayed: violence, children, money, confinement, being made to do something. */
  readonly coercion?: true
  /** Patterns, in the language of pattern/parse.ts; each match is pointed at as a whole. */
  readonly any: readonly string[]
  /** Found anywhere in the sentence, one of these puts the match away. */
  readonly unless?: readonly string[]
  readonly meant?: Meant
  /** Needs a second opinion, where there is one. */
  readonly doubtful?: true
  /** What the sentence may do, said of the sentence and never of the writer. At most 160 characters. */
  readonly says: string
  /** One plain question worth answering; never words to send. */
  readonly asks: string
  /** Shown on "why?". */
  readonly why: string
  readonly source: Source
  /** «…» marks exactly what is pointed at. */
  readonly matches: readonly string[]
  /** Near misses: each has words of the rule, and is fine. */
  readonly passes: readonly string[]
}

export const lay: Source = { kind: 'lay' }

/** Says that this is a rule, and lets the types be checked where it is written. */
export const defineRule = (rule: Rule): Rule => rule
