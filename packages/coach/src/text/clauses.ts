import type { Token } from './tokens.ts'

export type Subject = 'i' | 'you' | 'we' | 'they' | 'none'
export type Tense = 'past' | 'present' | 'future'

/** A run of tokens, `from` up to but without `to` (indexes in the sentence), with who does it and when. */
export type Clause = { readonly from: number; readonly to: number; readonly subject: Subject; readonly tense: Tense }

const always = new Set(['but', 'because', 'although', 'though', 'unless', 'whereas', 'if', 'until', 'when', 'while', 'since', 'except'])
const beforeSubject = new Set(['and', 'so', 'or', 'then', 'yet', 'plus'])
const subjects: Readonly<Record<string, Subject>> = {
  i: 'i',
  you: 'you',
  we: 'we',
  he: 'they',
  she: 'they',
  they: 'they',
  it: 'they',
  this: 'they',
  that: 'they',
  there: 'they',
  nobody: 'they',
  everyone: 'they',
}
const past = new Set(
  (
    'was were had did said told went got gave took made came left kept felt found knew thought saw wrote lied slept met sent spoke spent swore understood broke chose ' +
    'forgot forgave heard hid held hit lost paid rang ran sat woke won began became built died drove ate fell fought read let put cut shut'
  ).split(' '),
)
const future = new Set(['will', 'shall'])

const isPast = (token: Token): boolean => past.has(token.form) || (token.form.length > 4 && token.form.endsWith('ed'))

const describe = (words: readonly Token[], from: number, to: number): Clause => {
  let subject: Subject = 'none'
  let tense: Tense = 'present'
  for (let i = from; i < to; i++) {
    const token = words[i]
    if (!token) continue
    if (subject === 'none' && Object.hasOwn(subjects, token.form)) subject = subjects[token.form] ?? 'none'
    if (future.has(token.form) || (token.form === 'going' && words[i + 1]?.form === 'to')) tense = 'future'
    else if (tense === 'present' && isPast(token)) tense = 'past'
  }
  return { from, to, subject, tense }
}

const begins = (words: readonly Token[], i: number): boolean => {
  const token = words[i]
  if (!token) return false
  if (token.pause || always.has(token.form)) return true
  return beforeSubject.has(token.form) && Object.hasOwn(subjects, words[i + 1]?.form ?? '')
}

/** Clauses of one sentence: they follow one another and together hold every token. */
export const clauses = (words: readonly Token[]): readonly Clause[] => {
  const out: Clause[] = []
  let from = 0
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !begins(words, i)) continue
    if (i > from) out.push(describe(words, from, i))
    from = i
  }
  return out
}
