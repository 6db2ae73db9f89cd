import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'over-before-you-knew',
  move: 'litigating',
  any: [
    '(it|that|this|she|he|we|things) (BE|had|have)? ~2 (over|finished|done|ended|stopped|dead) ~5 before you (even|ever|knew|found|asked|saw|discovered|read) ~8',
    'i ~1 (ended|finished|stopped|called|cut|deleted|left|blocked) ~5 before you (even|ever) ~5',
    'i had (already|long since) (ended|stopped|finished|broken|left) ~6 before you ~5',
  ],
  unless: [
    '(not|never) ~2 (over|finished|ended)',
    '(match|game|film|show|meeting|party|concert|sale|woke|parked|dinner|song)',
    '(days|hours) before',
    '(lied|is no excuse|i know|does not)',
  ],
  says: 'This may use the date of its end as a defence.',
  asks: 'When did it end for them?',
  why: 'For the one who finds out, it begins on that day.',
  source: lay,
  matches: [
    '«it was over before you even found out»',
    '«That had ended months before you found the phone».',
    '«I ended it before you even asked».',
    '«It was finished long before you knew».',
    '«we were done before you read a word of it»',
    '«I blocked her before you ever saw that message».',
  ],
  passes: [
    'It was not over before you found out.',
    'The match was over before you even parked.',
    'It ended in May, eleven days before you found the phone.',
    "You asked whether it was over before you found out, and it wasn't.",
    'I know it was over before you knew, and it is still a wound.',
    "I'd been writing to her for three weeks before you saw it.",
  ],
})
