import { type Kind, moves } from '../../src/move.ts'
import { read } from '../../src/read.ts'
import { overlap } from '../../src/text/span.ts'
import type { Message } from './corpus.ts'
import type { Judged } from './judged.ts'

/** A mark that a rule made: how likely the models held the move in its sentence, and whether it is there. */
export type RuleMark = { readonly kind: Kind; readonly rule: string; readonly p: number; readonly right: boolean }

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
  return read(message.texts.join(' '), { author: 'wayward' }).findings.flatMap(finding => {
    const widths = spans.map(span => overlap(span, finding))
    const sentence = judged[widths.indexOf(Math.max(...widths))]
    const m = moves.indexOf(finding.move)
    return sentence ? [{ kind: finding.kind, rule: finding.rule, p: sentence.p[m] ?? 0, right: sentence.labels[m] === 1 }] : []
  })
}

/** The likelihood below which rules of a kind are wrong more often than right; 0 when they never are (fewer than eight marks tell nothing). */
export const doubtBelow = (marks: readonly RuleMark[], kind: Kind): number => {
  const sorted = marks.filter(mark => mark.kind === kind).toSorted((a, b) => a.p - b.p)
  let [right, below] = [0, 0]
  for (const [i, mark] of sorted.entries()) {
    if (mark.right) right++
    if (i >= 7 && right / (i + 1) < 0.5) below = mark.p
  }
  return below
}
