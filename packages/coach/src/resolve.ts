import type { Finding } from './finding.ts'
import { isTakenBack } from './taken-back.ts'
import type { Sentence } from './text/read-text.ts'
import { overlap, type Span } from './text/span.ts'

const within = (finding: Span, span: Span): boolean => span.start <= finding.start && finding.start < span.end

/** Of marks for one move that share words the surer stays, then the longer. What closes is asked about once in a sentence. */
const withoutDoubles = (findings: readonly Finding[], sentences: readonly Sentence[]): readonly Finding[] => {
  const kept: Finding[] = []
  const inOne = (a: Finding, b: Finding): boolean =>
    overlap(a, b) > 0 || (a.kind === 'closes' && sentences.some(sentence => within(a, sentence) && within(b, sentence)))
  for (const finding of findings.toSorted((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start)))
    if (!kept.some(other => other.move === finding.move && inOne(other, finding))) kept.push(finding)
  return kept
}

const agreeing: ReadonlySet<string> = new Set(['validating', 'remorse', 'owning', 'patience', 'reflecting'])

/** Where "but" stands in a sentence (or begins it), in units of the text. */
const butIn = (sentence: Sentence): number | undefined => sentence.words.find(word => word.form === 'but')?.start

/** Whether a good half is only the run-up to "but" and a closing mark, in this sentence or at the head of the next. */
const isRunUp = (finding: Finding, all: readonly Finding[], sentences: readonly Sentence[]): boolean => {
  if (!agreeing.has(finding.move)) return false
  const i = sentences.findIndex(sentence => within(finding, sentence))
  const here = sentences[i]
  const next = sentences[i + 1]
  if (!here) return false
  const closesAfter = (sentence: Sentence, from: number): boolean =>
    all.some(other => other.kind === 'closes' && within(other, sentence) && other.end > from)
  const but = butIn(here)
  if (but !== undefined && finding.start < but) return closesAfter(here, but)
  return but === undefined && next?.words[0]?.form === 'but' && closesAfter(next, next.start)
}

/** Regret on the very words of an apology that takes itself back is none. */
const isHollow = (finding: Finding, all: readonly Finding[]): boolean =>
  finding.move === 'remorse' && all.some(other => other.move === 'hollow-apology' && overlap(other, finding) > 0)

/** Weighs all findings of a message against one another; a message is never cleared by one good word. In the order of the text. */
export const resolve = (findings: readonly Finding[], sentences: readonly Sentence[]): readonly Finding[] => {
  const standing = withoutDoubles(findings, sentences).filter(finding => !isTakenBack(finding, sentences))
  return standing
    .filter(finding => finding.kind === 'closes' || !(isRunUp(finding, standing, sentences) || isHollow(finding, standing)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.move < b.move ? -1 : 1))
}
