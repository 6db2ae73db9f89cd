import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'why-cant-you-trust',
  move: 'convincing',
  any: [
    'why (can|will|would|do|could) (you )?not (you )?~1 (believe|trust) (me|that|it|anything|us|a)?',
    'why you (can|will|do) not ~1 (believe|trust) | when will you ~2 (believe|trust) | (do|can) not you ~1 (trust|believe) me',
    'you never (believe|trust) (me|a|anything|what) | after all these years you (still )?(do not|can not) (trust|believe)',
    'ask (anyone|anybody|everyone|my|them|him|her) ~4 (will tell you|tell you|he will|she will|they will) | who you BE ~1 calling a liar',
    '(take|took|do|pass) (a|any|the|two) (polygraph|lie detector) | what more proof',
  ],
  unless: [
    '(understand|know|see|get|asked|wonder) ~2 why',
    'why (would|should) you | trust the (system|process|machine|app|bank) | (they|people) do a | whatever (number|one) | you (set|choose|pick) | i (rang|phoned|called) the',
  ],
  says: 'This may make their doubt a question they have to answer.',
  asks: 'What has doubt saved them from so far?',
  why: 'Doubt after a betrayal is sense. Being asked to defend it makes it lonelier.',
  source: lay,
  matches: [
    "«Why can't you just trust me»?",
    '«why wont you believe me» for once',
    "So «why you can't just believe» me?",
    '«U never believe a» word i say',
    "I'd «take a polygraph» tomorrow.",
    "«Ask my manager, he'll tell you» where I was.",
  ],
  passes: [
    "I understand why you can't trust me.",
    "I know why you don't believe me. Why would you trust me?",
    "You asked why you can't trust yourself any more.",
    'You can ask anyone you like, or nobody.',
    "I don't know why I can't trust myself with it.",
    "She says, why can't you just trust the system, sir.",
    'They do a lie detector at the fair, beside the ghost train.',
    "I'll take a polygraph with whoever you choose, or none.",
    "I rang the garage: why can't you trust me with the key for an hour?",
  ],
})
