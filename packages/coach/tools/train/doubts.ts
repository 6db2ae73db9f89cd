import { type Kind, moves } from '../../src/move.ts'
import { kinds } from '../../src/model/evidence.ts'
import { read } from '../../src/read.ts'
import { overlap } from '../../src/text/span.ts'
import type { Message } from './corpus.ts'
import type { Judged } from './judged.ts'
import { kindWanted, wanted } from './wanted.ts'

/** A mark that a rule made: how likely the models held its move and its kind in its sentence, and which share of readers found each there. */
export type RuleMark = {
  readonly kind: Kind
  readonly rule: string
  readonly p: number
  readonly kindP: number
  readonly right: number
  readonly rightKind: number
  readonly sentence: Judged
}

/** Every mark that rules alone make in the corpus, with what models that had not seen the writer say of it. */
export const ruleMarks = (judged: readonly Judged[]): readonly RuleMark[] => {
  const byMessage = Map.groupBy(judged, ({ message }) => message)
  return [...byMessage].flatMap(([message, own]) => marksIn(message, own))
}

const marksIn = (message: Message, judged: readonly Judged[]): readonly RuleMark[] => {
  let at = 0
  const spans = message.texts.map(text => {
    const span = { start: at, end: at + text.length }
    at = span.end + 1
    return span
  })
  return read(message.texts.join(' '), { author: 'wayward' }).findings.flatMap(({ kind, rule, move, ...mark }) => {
    const widths = spans.map(span => overlap(span, mark))
    const sentence = judged[widths.indexOf(Math.max(...widths))]
    if (!sentence) return []
    const m = moves.indexOf(move)
    const rightKind = kindWanted(sentence.readings, kind)
    const [p, kindP] = [sentence.p[m] ?? 0, sentence.kind[kinds.indexOf(kind)] ?? 0]
    return [{ kind, rule, p, kindP, right: wanted(sentence.readings)[m] ?? 0, rightKind, sentence }]
  })
}

/** The likelihood below which marks are right less often than two in three; 0 when they never are (fewer than eight marks tell nothing). */
const doubtBelow = (marks: readonly { readonly p: number; readonly right: number }[]): number => {
  let [right, below] = [0, 0]
  for (const [i, mark] of marks.toSorted((a, b) => a.p - b.p).entries()) {
    right += mark.right
    if (i >= 7 && right / (i + 1) < 0.66) below = mark.p
  }
  return below
}

/** From how likely a move on, and how likely a kind, a rule of that kind is heard. */
export const doubtsOf = (marks: readonly RuleMark[], kind: Kind): { readonly move: number; readonly kind: number } => {
  const own = marks.filter(mark => mark.kind === kind)
  return {
    move: doubtBelow(own.map(({ p, rightKind }) => ({ p, right: rightKind }))),
    kind: doubtBelow(own.map(({ kindP, rightKind }) => ({ p: kindP, right: rightKind }))),
  }
}
