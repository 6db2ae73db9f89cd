import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'believe-me',
  move: 'convincing',
  any: [
    'you (BE|have|got|need|must|got to|have to|need to|have got) ~2 (believe|trust) (me|that|in me|us|what)',
    '(please|just|pls) (just|please)? (believe|trust) me',
    '^ (believe|trust) me',
    'why (can|will|would|do) (you)? not you? ~1 (just )?(believe|trust) (me|that|anything|a word|in me|what)',
    '(i|and i) (need|want|beg|am begging|ask) you to (believe|trust) (me|in me|us|that|what)',
    '(begging|beg|asking|need|want) (you|for you) to (just )?(believe|trust)',
    'when will you ~2 (believe|trust) (me|again)',
  ],
  unless: [
    'not (asking|ask|need|want|expect) ~2 (believe|trust)',
    'never (ask|asking)',
    '(do not|should not) ~2 (just )?(believe|trust) me',
    '(no|any) reason to (believe|trust)',
    '(before|until|whether|when or) you ~3 (believe|trust)',
  ],
  says: 'This may ask to be believed now.',
  asks: 'What could they see for themselves, in time?',
  why: 'Belief that is asked for is one more thing to carry. Belief grows from what is seen.',
  source: lay,
  matches: [
    '«You have to believe me».',
    "«Why can't you just trust me»?",
    '«please believe me» babe',
    '«Believe me», I would never do that to you.',
    '«I need you to trust me» on this.',
    '«u gotta believe me» on this one',
    "«I'm begging you to believe that» it is over.",
  ],
  passes: [
    "I'm not asking you to believe me.",
    "You don't have to believe me.",
    "I understand why you can't trust me.",
    'You have no reason to believe me, and I know it.',
    'I was wrong to say you had to trust me.',
    'He said trust me, and I should have walked out.',
  ],
})
