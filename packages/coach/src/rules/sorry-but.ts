import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sorry-but',
  move: 'hollow-apology',
  any: [
    '(i said)? (sorry|apologise|apologize|apologised|apologized|regret) ~9 but (you|it|that|this|there|we|he|she|they|nothing|what|at|i (did not|never|was|had|felt|need|can not|do not|have|BE|only|think|also)|come|please|honestly|let|can|do|if|try|look)',
  ],
  unless: [
    'but (i|that) (lied|chose|will not|will answer|know that is not|did it|kept|hid|BE the one)',
    'but (sorry|that) (is not|does not|BE not) (enough|fix|undo|change|cover|do)',
    'but it (is not|does not|can not) (enough|fix|undo|change|cover)',
    'but i (do not|did not) (expect|ask|want|need) you',
    'but i know (it|that|sorry)',
    'but (you|there) (do not|BE not|owe|need not|can) ~3 (forgive|answer|owe|reply|hurry|rush|take)',
  ],
  says: 'This may take the sorry back in the same breath.',
  asks: 'Can the first half stand on its own, with nothing behind it?',
  why: 'After "but", the part before it is hard to hear. Both halves are marked, since both belong together.',
  source: lay,
  matches: [
    "I'm «sorry, but you» were never home.",
    'Look, I am «sorry but it» takes two.',
    '«I said sorry but you» keep bringing it up.',
    "I'm really «sorry for what happened but I was» drunk.",
    '«Sorry babe, but that» is not how it went.',
    'I «apologised to you on Sunday, but what» else can I do.',
  ],
  passes: [
    "I'm sorry, but I know that word is not enough.",
    "I'm sorry, but you don't owe me an answer.",
    "I'm sorry. I lied to you, and I chose to.",
    'Not one "sorry but" tonight.',
    'I am sorry but that does not undo it.',
    "I'm sorry I said but when you were crying.",
  ],
})
