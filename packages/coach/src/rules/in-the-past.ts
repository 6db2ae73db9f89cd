import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'in-the-past',
  move: 'dismissing',
  any: [
    '(it|that|this|all that|everything|it all|theme|thing) BE ~1 (in the past|ancient history|old news|history|over and done|over with|done and dusted|behind us|years ago|finished it|dead and buried|water under)',
    '(living|live|stuck|stay|dwelling) in the past | look ~1 (back|backwards) ~1 (always)? | (what is|what has) done is done | leave (it|the past) (in the past|alone|in peace) | leave the past be',
    '(it|that) BE [num] (years|months) ago | (can not|no one can|nobody can) (change|undo) (the past|what happened|it now)',
    '(it|that) BE (finished|over|done) (it|that) BE (done|finished|over|sorted) | it has been sorted',
  ],
  unless: [
    '(not|never|nothing) ~2 (past|history|over|behind|finished|done) | (for you|to you|with him|with her|between|i would say)',
    '(school|shift|game|film|work|exam|moment|heard|glad) | past tense | our kid says | washing machine | REASONABLE | years ago that | (dishwasher|kettle|boiler|toaster|fridge|oven)',
  ],
  says: 'This may say that it is finished, when it is not for them.',
  asks: 'When did it last happen to them again, in their head?',
  why: 'For the body that was hurt, it is not past yet.',
  source: lay,
  matches: [
    "«That's in the past».",
    "«It's ancient history» by now.",
    'you keep «living in the past»',
    "«What's done is done».",
    '«It was four years ago».',
    "«It's over and done» with.",
  ],
  passes: [
    "It's in the past tense all through. It is not in the past for you.",
    'You can bring it up whenever it comes.',
    'I was wrong to say it was in the past.',
    'You said living in the past is what I call it when you ask.',
    'It was two years ago that I began lying to you.',
    "I won't tell you it's over and done.",
    'It was six years ago that I first lied about the Mondays.',
    "The heating's on low, leave it be. Shall I post the letters, or leave it be?",
    "It's reasonable that you look back and no longer trust the pictures.",
    "It's over with the old kettle, I bought another.",
  ],
})
