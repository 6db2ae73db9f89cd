import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'meant-nothing',
  move: 'minimizing',
  any: [
    '(it|that|she|he|they|this|none of it|the sex|what happened) (did not|do not|does not|never|meant|means|mean) ~1 (mean|meant)? ~1 (anything|nothing|a thing|jack|shit)',
    '(never|not) (loved|love|in love with|had feelings for|cared about) (her|him|them)',
    '(BE|no|without|were no|never any) ~1 (no feelings|feelings involved|emotions involved|strings|love in it)',
    '(it|that) (was not|is not|BE not|never BE) ~1 (a real|really a|an actual|a proper|love|real|even|a full|serious|technically|that kind of) ~2 (affair|relationship|thing|cheating|love|sex|date)?',
    '(BE|was|were) (meaningless|insignificant|trivial|a blip|a nothing)',
  ],
  unless: ['to (me|her|him) (but|and) ~6 you', '(not|never) (meaningless|trivial)'],
  says: 'This may make its meaning smaller, and leave them alone with what it meant.',
  asks: 'What did it mean to them?',
  why: 'If it meant nothing, it was thrown away for nothing. That seldom comforts.',
  source: lay,
  matches: [
    "«It didn't mean anything».",
    '«she meant nothing» to me',
    '«It meant nothing», I swear.',
    'There «were no feelings involved».',
    "«It wasn't even a real affair».",
    'I was «never in love with him».',
    'honestly it «was meaningless»',
  ],
  passes: [
    'You asked whether I loved her. I thought I did.',
    "I kept telling myself it didn't mean anything.",
    "I won't tell you it meant nothing.",
    'It meant something to you, and I broke it.',
    'You said it meant nothing is the worst of all answers.',
    'That was a lie. It was not meaningless.',
  ],
})
