import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-are-crazy',
  move: 'gaslighting',
  any: [
    'you BE? ~1 [very] [ill] | you BE ~1 [ill] | you BE (a mental case|off your head|losing (it|your mind|the plot)|out of your mind|seeing things|hearing things|going (mad|crazy)|not (well|right in the head|thinking straight|seeing straight))',
    'you BE ~2 (imagining|inventing) ~2 | you BE ~1 making (stuff|things|it|this|that) ~1 up',
    '(it|that|this) BE (all )?in your (head|imagination) | your (memory|imagination|mind) ~2 (playing tricks|plays tricks|is running|runs away|going|terrible|is bad)',
    'you (need|want|should|ought) ~1 to? (help|get help|professional help|see (someone|somebody|a doctor|a shrink)|get your head|a psychiatrist|medication|be on)',
    '(remember|remembering|got|getting|mixing|mixed|muddled) ~1 (it|that|this|up|things)? ~1 (all )?(wrong|mixed up|muddled|up two|confused)',
  ],
  unless: [
    '(you BE|were|BE you|not) not ~1 [ill] | (never|not) ~2 (crazy|paranoid|imagining|mad|making|inventing) | (as long|let|made|make|call|called|calling|feel|mad (at|with|about)|angry|right to|allowed|picture)',
    '(wrong|rotten|cruel|sorry i|doctor said) | mixed up and then i | i got mixed up | so mad you | have been letting people | well enough (to|for|,) | mad (for|about) (me|us|him|her|it) | , two',
  ],
  says: 'This may make them doubt their own mind.',
  asks: 'What did they notice that was really there?',
  why: 'Most of those who were called crazy had seen something.',
  source: lay,
  matches: [
    "«You're imagining things».",
    '«ur being paranoid» again',
    "«It's all in your head».",
    '«you need to see someone» about this',
    "«You're plumb crazy».",
    "«you're making stuff up» now",
  ],
  passes: [
    'I got mixed up and then I argued with you.',
    "You weren't imagining things.",
    'I let you think you were crazy.',
    'You are not paranoid, you were right.',
    "You're mad at me, and you have reason.",
    "I was wrong to call you crazy when you're the one who saw it.",
    "I'm the one who put that picture in your head.",
    "I went on the trip for which you weren't well enough to pack.",
    'Even when you were mad for me you kept your own counsel.',
  ],
})
