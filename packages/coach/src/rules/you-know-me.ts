import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-know-me',
  move: 'convincing',
  any: [
    'you know (me|i (would|will|could) never|i BE not (like that|that|a)|who i (am|really)|my heart|that is not (me|who)|i love|i (do not|did not) lie)',
    '(that|this) (is|was) not (who i am|me $|the real me|like me) | i BE not (that|this) (kind|type|sort) of (man|woman|person|guy|husband|wife|girl)',
    '(how|what) ~1 (can|could|do|will|must|else|more) ~1 (i|it|have) ~2 (prove|convince|make you (see|believe|trust)|show you (that )?i) ~1 (it|this|you|to you|that)?',
    'i (BE|swear i BE) ~1 (not lying|telling (you )?(the|nothing but the) truth|begging you) ~1 (to you|about|i|please|why|now|$|this time)?',
    'take my word (for|on|that)? | benefit of the doubt | (give|show) me ~1 (a little|some|a bit of) (trust|faith|credit)',
    '(if|when) you (really )?loved me ~3 (believe|trust|forgive|know|give|see)',
  ],
  unless: [
    '(not|no longer) ~2 (know me|my word) | (you know me (less|only)|how (well|little) you know|no way to|nothing i (can|could)|can not prove)',
    '(said|told you i was|lied|was not telling|you asked) | (not asking|do not (have|need|ask))',
    'not convince | place i was not lying | hated you for noticing | the weather',
  ],
  says: 'This may ask for belief on the strength of who you say you are.',
  asks: 'What makes their doubt hard to stand beside?',
  why: 'Whoever was deceived cannot lean on knowing somebody.',
  source: lay,
  matches: [
    '«You know me».',
    '«This is not who I am».',
    '«How can I prove it to you»?',
    "«I'm telling you the truth, please».",
    'Give me the «benefit of the doubt».',
    '«If you loved me you would trust» me.',
  ],
  passes: [
    "It was the only place I wasn't lying.",
    'You no longer know me, I see that.',
    'There is no way to prove it and I will not try.',
    'I was not telling you the truth.',
    'Do you know Mrs Kaur?',
    'I am not asking for the benefit of the doubt.',
    'Who I am is what you are finding out.',
  ],
})
