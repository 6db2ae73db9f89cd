import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sorry-but',
  move: 'hollow-apology',
  any: [
    '(i said)? (sorry|apologise|apologize|apologised|apologized|regret) ~9 but (you|it|that|this|there|we|he|she|they|nothing|what|at|come|please|honestly|let|can|do|try|look)',
    '(i said)? (sorry|apologise|apologize|apologised|apologized|regret) ~9 but i (did not|never|was|had|felt|need|can not|have|only|think|also)',
  ],
  unless: [
    'but (i|that) (BE the one|chose to|lied|know)',
    'but (sorry|that|it|this) (is|BE|do|does|can) not ~2 (enough|fix|undo|change|cover)',
    'but (you|there) (do not|need not|BE no) ~3',
    'big enough',
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
