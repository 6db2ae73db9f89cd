import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'never-meant-to',
  move: 'litigating',
  any: [
    '(never|not) (mean|meant|intend|intended|wanted|set out|my intention|plan|planned) ~1 (for this )?to? (hurt|upset|cause|deceive|happen|make you feel)',
    '(was|BE) never my intention | i (did not|never) (plan|planned) (it|this|any of) | (it|that) was not (planned|intentional|on purpose|deliberate)',
    '(depends|depending) ~1 (on)? ~1 (what|how) you ~1 (call|mean|define|count) | define ~1 (affair|cheating|lying) | (where is|have you|show me) ~1 (your|the|any) (proof|evidence)',
    '(you have|you got) no (proof|evidence)',
  ],
  unless: ['(but i did|and i did|i hurt you|still|chose|knew)', '(i do not|i will not|never again|no excuse|is no)', 'you ~1 never'],
  says: 'This may argue about intent.',
  asks: 'What did it do, whatever it was meant to do?',
  why: 'The harm was not smaller because it was not intended.',
  source: lay,
  matches: [
    'I «never meant to hurt» you.',
    "«It wasn't planned».",
    'It «was never my intention» to cause this.',
    '«Depends what you call» an affair.',
    '«You have no proof».',
    'i «didnt mean for this to happen», i «never wanted to upset» you',
  ],
  passes: [
    "I didn't mean to, and I hurt you, and I chose it.",
    'You never meant to hurt me with that.',
    "I won't say I never meant to hurt you.",
    'You told me "I never meant to hurt you" is an empty line.',
    'I planned it for weeks.',
    "I was wrong to say it wasn't planned.",
  ],
})
