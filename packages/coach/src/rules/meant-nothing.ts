import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'meant-nothing',
  move: 'minimizing',
  any: [
    '(it|that|she|he|they|this|none of it) ~2 (did not|do not|does not|never) ~1 mean ~1 (anything|nothing|a thing|much|jack|shit)',
    '(it|that|she|he|they|this) ~1 (meant|means|mean) ~1 (nothing|absolutely (nothing|zero)|zero|fuck all|sod all|less than nothing)',
    'i never ~1 (loved|fancied|had feelings for|cared about|wanted|liked) [them] | (no|never any) feelings (involved|for|there|at all)',
    'BE not (even )?(a )?(real|proper|actual|full) (affair|relationship|kiss|date|cheating) | BE not even (an affair|sex|cheating|kissing)',
    'i did not (even )?(enjoy|want) it | i do not even (count|remember) (it|her|him)',
  ],
  unless: [
    '(mean anything except|like that helps|not hurt|so you know what)',
    '(never|not) (meaningless|say|tell) | mean that (anything|you|i|we)',
    '(to you|for you)',
  ],
  says: 'This may make its meaning smaller, and leave them alone with what it meant.',
  asks: 'What did it mean to them?',
  why: 'If it meant nothing, it was thrown away for nothing. That seldom comforts.',
  source: lay,
  matches: [
    "«It didn't mean anything».",
    '«she meant nothing» to me',
    '«It meant absolutely nothing», love.',
    'There were «no feelings involved».',
    "It «wasn't even a real affair».",
    '«i didnt even enjoy it» if that helps',
  ],
  passes: [
    "I know it doesn't mean anything except that they were dirty.",
    'You asked whether I loved her. I thought I did.',
    "I kept telling myself it didn't mean anything.",
    "I won't tell you it meant nothing.",
    'It meant something, and I broke it.',
    'You said it meant nothing is the worst of all answers.',
    'That was a lie. It was not meaningless.',
  ],
})
