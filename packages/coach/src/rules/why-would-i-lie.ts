import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'why-would-i-lie',
  move: 'convincing',
  any: [
    'why (would|should) i (lie|risk|throw (it|this|that|us)|jeopardise|jeopardize|cheat|go back to (her|him|that)|make (it|this|that) up|hide|still be|want (anyone|anybody|her|him)) ~8',
    'i (have|had|got) (no|zero|absolutely no) reason to (lie|hide|cheat|make|deceive) ~5',
    'i (have|got|have got) (absolutely)? nothing (left|more)? to (hide|lie about) ~3',
    'if i (wanted|had wanted) (to be with)? (her|him|them|to leave|to cheat|somebody else|someone else|out) ~2 i ~6',
    'i would not (still)? be (here|with you|standing here|sitting here|trying|fighting) ~1 (if|unless) ~6',
    '(BE still here|came (home|back) to you|chose you|stayed with you|picked you|married you) ~2 (did not i|BE not i|have not i|not (her|him|them)|over (her|him)|in the end|does not that|is not that|that should|that must) ~5',
  ],
  unless: ['(except|behind|anymore behind|vet|save my own)', '(train|traffic|bus|late|plumber|customs)', '(no right|lucky|even though i)'],
  says: 'This may ask to be believed because of what you did not do.',
  asks: 'What would let them check instead of believing?',
  why: 'The same words were true and untrue before, and sounded alike.',
  source: lay,
  matches: [
    '«Why would I lie to you now»?',
    '«I have no reason to lie anymore».',
    "«I've got nothing left to hide».",
    "«If I wanted her I'd be with her».",
    "«I wouldn't be here if I didn't love you».",
    "I «came home to you, didn't I»?",
  ],
  passes: [
    'I had no reason to lie except to save my own skin.',
    'I have nothing left to hide behind.',
    'You asked why I would lie, and I did lie.',
    "I wouldn't be here if the train had been late.",
    'You chose me, and I lied.',
    "If I wanted to leave early I'd ask the foreman, he's fine about the train.",
  ],
})
