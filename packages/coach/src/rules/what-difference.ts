import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'what-difference',
  move: 'withholding',
  any: [
    'what (difference|good) (does|would|will|can|do) (it|that|this|knowing) ~1 (make|do)?',
    'you (do not|would not) ~1 (want|need) to know | (it|that|this|knowing|the details|they) ~1 (will|would|does|do|is|BE) not ~1 (going to )?(help|matter|change|do) ~1 (you|anything|anyone|us|matter|any|good)? $',
    'what is the point (of|in)? ~1 (asking|telling|talking|going|answering|knowing|me|more)? | (no|not any) (point|use|good) ~1 (in|of)? ~1 (asking|going over|answering|telling|digging|talking)',
    '(that is|this is|it is) ~1 (private $|none of your business|my business|between me|not your business|personal $) | for your own good | i BE protecting you',
  ],
  unless: [
    'point of (even )?(trying|living|fighting|going on) | (said|told|asked|never again|wrong|being) | (does not (help|matter) (you|that|to|when)|not enough|help that)',
    '(do not (have|need) to know (yet|now|today)|if you) | (umbrella|paying for|gym) | (i BE|i would do|does) no good | point of (homework|the homework) | (ashamed|test|tests|blood|i do know that)',
  ],
  says: 'This may say that the answer is of no use to them.',
  asks: 'What does this question do for them at night?',
  why: 'Only the one who asks knows what an answer is good for.',
  source: lay,
  matches: [
    '«What difference does it make»?',
    "«You don't want to know».",
    "«What's the point of asking»?",
    "«It won't help you».",
    '«what difference does it make» what her name was',
    "«That's private».",
  ],
  passes: [
    'You said "what difference does it make" and I have no answer yet.',
    "I told you that you don't want to know. I was afraid.",
    "If you don't want to know today, tell me to stop.",
    'It makes a difference when it happened, so I looked it up.',
    "It doesn't help that I was late. I won't say it won't help you.",
    "I'm no good for talking before the first coffee.",
    "I'd do no good telling you it was the weather.",
    "I'm ashamed of it, and that is between me and the mirror.",
    "What's the point of homework if the teacher never looks?",
    "The blood test is on Friday, it's private, and you get the result.",
  ],
})
