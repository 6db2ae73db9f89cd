import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'trust-must-start',
  move: 'convincing',
  any: [
    'trust (has|needs|must|have) to (start|begin|be given|go both|come from|work both) | trust ~1 (is|BE) ~1 (a (two|choice|decision)|two way|the (basis|foundation)) | (without|no) trust (there|we|you|what|this)',
    '(how|what) (can|will|are|do|is) ~2 (we|this|it|you) ~6 (if|when|unless) you (do not|will not|can not|never|refuse to) ~1 (trust|believe)',
    'you (do not|never|refuse to|will not|still do not|still will not|choose not to|just do not) ~1 (trust|believe) (me|a|anything|what|in)',
    '(choose|decide|try|learn|start|begin|going|have) (to )?(trust|trusting|believe|believing) (me|in me|us|in us|again)',
    '(it is|that is|this is) (the|nothing but the|god is honest|gods honest|the whole) ~1 truth (i|and|please|why|you|take|believe|$)',
  ],
  unless: [
    '(not|no) ~2 (asking|ask|expect|have to|need to|wonder) | (can not blame|no wonder|of course|make sense|makes sense|understand|reason|right (to|not)|why (would|should) you|allowed) | (because i|since i|what i did|cause) | i (know|get|see) why you | (believe me (want|afterwards)|truth and)',
    '(do not|never) ~1 (want|need|ask) you to | i know you do not believe | makes (total )?sense | ugly truth | not going to shout | quite right | you would not $ | and i told (him|her|them)',
  ],
  says: 'This may make their trust the thing that is missing.',
  asks: 'What did the trust that you had rest on?',
  why: 'Trust is not begun by being asked for.',
  source: lay,
  matches: [
    '«Trust has to start» somewhere.',
    '«Without trust there» is nothing left.',
    '«How can this work if you never believe» me?',
    'You just have to «choose to trust me».',
    "«You still don't trust me».",
    "«That's the truth, why» would I lie",
  ],
  passes: [
    "Of course you don't trust me. It makes total sense that you don't trust me.",
    "I'm not asking you to choose to trust me.",
    'I can not blame you if you never believe me again.',
    'You do not have to trust me.',
    "I know why you don't believe me.",
    "You don't trust me because of what I did.",
    "That you don't trust a promise from me, quite right.",
    "You don't trust me with the keys, and after March you wouldn't.",
    'Ron says trust is a two way street, and I told him whose street I blocked.',
  ],
})
