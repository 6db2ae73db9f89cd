import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'remembering-it-wrong',
  move: 'gaslighting',
  any: [
    'you BE remembering ~2 wrong | you (got|have got|have) (it|that|this) ~1 (all )?(wrong|muddled|mixed up) | you (read|heard) (this|it|that)? wrong',
    'you (made|have made) (that|this|it) up | you (dreamt|dreamed|imagined) (that|this|it) | made up a whole',
    '(do not know|no idea) where (you|this|that) ~2 (got|get|from|coming) | where (did|would|do) you get that from | you twist everything',
    '(that is not|that BE not) what (i said|happened|you saw) and you know | you know (that is|it is) not true | you never saw (us|me|that)',
  ],
  unless: ['(right|not wrong|not remembering)', '(sorry|wrong to|lie|lied|kept telling)'],
  says: 'This may tell them that their memory is wrong.',
  asks: 'What would it take to look at it together?',
  why: 'When one memory is always the wrong one, its owner stops trusting it.',
  source: lay,
  matches: [
    "«You're remembering it wrong», there was no diner.",
    'i never met him, «you made this up»',
    '«You read this wrong».',
    "I «don't know where you've got» that from.",
    '«You twist everything».',
    "«That's not what I said and you know» it.",
  ],
  passes: [
    'You did not make that up.',
    'You heard right.',
    'I was wrong to say you made it up.',
    'You remembered it right and I knew it.',
    'I lied when I said you got it wrong.',
    'You made tea.',
    'I kept telling you that you imagined it.',
  ],
})
