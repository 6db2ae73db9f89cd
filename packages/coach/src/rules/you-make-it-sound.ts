import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-make-it-sound',
  move: 'litigating',
  any: [
    'you (make|made|BE making|always make|keep making) (it|me|this|everything|that|us) ~1 (sound|look|out|seem) ~6',
    'you BE (twisting|spinning) (my|everything|things|it|this|what) ~4',
    '(taken|taking|took|pulled) ~2 out of context ~2',
  ],
  unless: [
    '(nice|beautiful|easy|good|great|lovely|delicious|fun|better)',
    '(i BE|i have|i took|me who) ~3 (context|twisting)',
    '(quote|article|report|film|email from work)',
  ],
  says: 'This may argue about their account instead of answering it.',
  asks: 'What in their account is true?',
  why: 'Correcting the picture leaves them alone with what is right in it.',
  source: lay,
  matches: [
    '«You make it sound like I planned the whole thing».',
    '«You make me out to be some kind of monster».',
    '«you are twisting everything»',
    'That was «taken out of context».',
    '«You always make it look as if I wanted this».',
    "You're «taking it out of context».",
  ],
  passes: [
    'You make it sound easy.',
    'I made it sound like you were imagining things.',
    'You make this place look beautiful.',
    'The quote was taken out of context in the report.',
    'You said that I keep twisting things.',
    'You made it home.',
  ],
})
