import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'tell-me-you-dont-hate-me',
  move: 'collapsing',
  any: [
    '(tell me|say) ~2 (you )?(do not|not) ~1 (hate|leave|despise) me | tell me ~2 (it is|its|it BE|i BE|im|everything is) ~1 (going to be |gonna be )?(okay|not (trash|a bad)|alright|fine)',
    'tell me you ~2 (love|still love|forgive) ~1 me | say you love me | i need (you to tell|to hear) ~4 (not|love|okay|forgive|hate)',
    '(please|just|abeg) (do not leave|do not make me|hold me|hold my hand|text back|stay with me|come home)',
    '(i have|got) (nobody|no one|nothing|none) (except|but|without|left|in my) ~1 | without you i (BE|am|have|can)',
    '(everyone|everybody|nobody|no one) (hates|hate|understands|asks|ever asks) ~1 (me|about|how)',
  ],
  unless: [
    '(to hide|to lie about)',
    '(if you|you can|you may|whenever|not asking|do not have to)',
    '(you said|you told|you asked) | what i (got|heard|took) from',
  ],
  says: 'This may ask them to comfort you.',
  asks: 'Whom can you ask for comfort who was not hurt by it?',
  why: 'To comfort the one who hurt you is more than most people have left.',
  source: lay,
  matches: [
    "please «tell me you don't hate me»",
    "Just «tell me it's going to be okay».",
    '«I have nobody except you».',
    '«say you love me» back once',
    '«please dont leave» me',
    '«Nobody ever asks how» I am.',
  ],
  passes: [
    "You don't have to tell me you don't hate me.",
    "You can hate me and I'll still do the school run.",
    'You told me everybody hates waiting.',
    'You said "please don\'t leave" is all I had.',
    "I'm not asking you to tell me it will be okay.",
    "I have nobody at work to cover, so I'm late.",
    'What I heard from you is that nobody asks you anything.',
  ],
})
