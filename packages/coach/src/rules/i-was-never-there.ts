import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-was-never-there',
  move: 'gaslighting',
  any: [
    'i BE never (in|at|with (her|him)|there) | i never (went|slept|met|sent|wrote|was) ~7 (end of|you (heard|made|dreamt|got|misread)|autocorrect|was not me)',
    'i never (said|told you) ~8 (you (heard|made|dreamt|have made|got|BE (lying|making|confusing|twisting))|when did i)',
    'what you saw (was|on) ~3 (a hug|not me|nothing|work|a friend) | (somebody|someone) ~1 (was|got|took) ~1 (it|on) ~1 my (phone|account) | nobody said',
  ],
  unless: ['(again|lie|lied|true i|you asked|there for you|honest)', '(home|safe|kind|enough|with you) | nobody said (amen|nice|good)'],
  says: 'This may deny what they have reason to know.',
  asks: 'What do they have in their hands that says otherwise?',
  why: 'A flat denial leaves the other person alone with what they saw.',
  source: lay,
  matches: [
    '«I was never in» Hull that week.',
    '«I never went to her flat, end of».',
    '«I never said that, you dreamt» it.',
    '«What you saw was a hug».',
    '«somebody was on my phone»',
    '«i never told you i was at jacks, you made» it up',
  ],
  passes: [
    'I was never at home when you needed me.',
    'I was never there for you that year.',
    'I never went back, and you can ask.',
    'You saw me, and I said I was never there. That was a lie.',
    'I never said it out loud.',
    'What you saw was true.',
    'Nobody said good morning in that lift.',
  ],
})
