import type { Sentence } from '../text/read-text.ts'
import type { Program } from './compile.ts'
import type { Edge } from './parse.ts'

/** What a pattern found: word indexes in the sentence, `to` is the first word after it. */
export type Match = { readonly from: number; readonly to: number }
/** Counts the steps taken, so that a test can hold the work against the length of the text. */
export type Tally = { steps: number }

const holds = (sentence: Sentence, edge: Edge, at: number): boolean => {
  if (edge === 'pause') return sentence.words[at]?.pause === true
  return at === 0 || at === sentence.words.length || sentence.clauseOf[at] !== sentence.clauseOf[at - 1]
}

/** The longest match of `program` that begins at word `from`; every word is looked at once for each step, so time is bounded by reach × steps. */
const matchAt = (program: Program, sentence: Sentence, from: number, tally?: Tally): Match | undefined => {
  let found: number | undefined
  let states: number[] = []
  const enter = (at: number, index: number): void => {
    if (states.includes(at)) return
    states.push(at)
    if (tally) tally.steps++
    const step = program.steps[at]
    if (!step) return
    if (step.op === 'done') found = index
    else if (step.op === 'fork') for (const next of step.next) enter(next, index)
    else if (step.op === 'edge' && holds(sentence, step.edge, index)) enter(step.next, index)
  }
  enter(program.start, from)
  for (let i = from; i < sentence.words.length && states.length > 0; i++) {
    const word = sentence.words[i]
    const before = states
    states = []
    if (!word) break
    for (const at of before) {
      const step = program.steps[at]
      if (step?.op === 'any') enter(step.next, i + 1)
      else if (step?.op === 'word' && (step.keys.has(word.form) || step.keys.has(word.lemma)) !== step.other) enter(step.next, i + 1)
    }
  }
  return found === undefined || found === from ? undefined : { from, to: found }
}

const canBegin = ({ firsts }: Program, sentence: Sentence, from: number): boolean => {
  const word = sentence.words[from]
  return firsts === undefined || (word !== undefined && (firsts.has(word.form) || firsts.has(word.lemma)))
}

/** Every match that does not overlap an earlier one, from left to right. Starts are looked for only within reach of a pivot. */
export const matchAll = (program: Program, sentence: Sentence, tally?: Tally): readonly Match[] => {
  const out: Match[] = []
  let tried = 0
  for (let i = 0; i < sentence.words.length; i++) {
    const word = sentence.words[i]
    if (!word || (!program.pivots.has(word.form) && !program.pivots.has(word.lemma))) continue
    for (let from = Math.max(tried, i - program.reach + 1); from <= i; from++) {
      tried = from + 1
      if (!canBegin(program, sentence, from)) continue
      const match = matchAt(program, sentence, from, tally)
      if (!match) continue
      out.push(match)
      tried = match.to
      break
    }
  }
  return out
}
