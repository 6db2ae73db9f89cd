import { type Finding, kindOf, type Move, read, type SecondOpinion } from '../../src/index.ts'
import type { Reader } from './tally.ts'

/** The phrases that a first attempt would look for. */
const naive: readonly (readonly [Move, RegExp])[] = [
  ['minimizing', /\b(?:it was just|it was only|didn['’]t mean anything)\b/giu],
  ['rushing', /\b(?:how long|how much longer|move on|get over it|back to normal)\b/giu],
  ['blame-shifting', /\b(?:if you had|you made me|i was drunk)\b/giu],
  ['hollow-apology', /\b(?:sorry if|sorry you feel|mistakes were made)\b/giu],
  ['convincing', /\b(?:believe me|trust me|i swear)\b/giu],
  ['guarantee', /\b(?:never again|i promise)\b/giu],
  ['dismissing', /\b(?:overreacting|calm down|in the past)\b/giu],
  ['validating', /\b(?:makes sense|i understand)\b/giu],
  ['remorse', /\bi['’]m sorry\b/giu],
  ['owning', /\bi lied\b/giu],
  ['patience', /\b(?:take your time|as long as it takes)\b/giu],
]

const silence: Reader = () => []
const patterns: Reader = text =>
  naive.flatMap(([move, phrase]) =>
    [...text.matchAll(phrase)].map((found): Finding => ({
      move,
      rule: 'naive',
      start: found.index,
      end: found.index + found[0].length,
      kind: kindOf(move),
      confidence: 1,
      says: '',
      asks: '',
    })),
  )
const rulesAlone: Reader = (text, author) => read(text, { author }).findings

/** Everything that is scored side by side; the model's rows need a model. */
export const readers = (model?: SecondOpinion): ReadonlyMap<string, Reader> => {
  const all = new Map<string, Reader>([
    ['silence', silence],
    ['naive patterns', patterns],
    ['rules alone', rulesAlone],
  ])
  if (!model) return all
  const both: Reader = (text, author) => read(text, { author, model }).findings
  all.set('model alone', (text, author) => (author === 'betrayed' ? [] : read(text, { author, model, rules: false }).findings))
  return all.set('both', both)
}
