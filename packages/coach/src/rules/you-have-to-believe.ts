import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-have-to-believe',
  move: 'convincing',
  any: [
    'you (have to|need to|must|got to|have got to|better) ~1 (believe|trust) (me|that|us|in)?',
    '(please|just) (please|just|finally|you)? (believe|trust) (me|that|us) | ^ (believe|trust) me ~1 (please|this|now|when)?',
    'i (need|want|beg|BE begging|ask|BE asking) you to (just )?(believe|trust) (me|that|us|in)',
    '(begging|beg) you ~2 (believe|trust) | have (some|a little|a bit of) faith in',
    'you can (trust|believe) me | (what do i|what is it|what would it|what will it) ~6 (trust|believe)',
  ],
  unless: [
    'not (asking|ask|need|want|expect|have) ~4 (believe|trust)',
    '(never|no|any) ~2 (believe|trust|reason|ask)',
    '(before|until|whether|when|or|if) you ~3 (believe|trust) | trust me (to|never) | nothing you have to | believe me [day] | and not [day] | pasta | recipe | stopped begging',
  ],
  says: 'This may ask to be believed now.',
  asks: 'What could they see for themselves, in time?',
  why: 'Belief that is asked for is one more thing to carry. Belief grows from what is seen.',
  source: lay,
  matches: [
    '«You have to believe me».',
    '«please believe me» babe',
    '«Believe me, I» would never do that to you.',
    '«I need you to trust me» on this.',
    '«u gotta believe me» on this one',
    '«What is it gonna take for you to trust» me?',
  ],
  passes: [
    'You can believe me Tuesday and not Wednesday.',
    'There is nothing you have to believe by tonight.',
    "I'm not asking you to believe me.",
    "You don't have to believe me.",
    "I understand why you can't trust me.",
    'You have no reason to believe me, and I know it.',
    'I was wrong to say you had to trust me.',
    'He said trust me, and I should have walked out.',
  ],
})
