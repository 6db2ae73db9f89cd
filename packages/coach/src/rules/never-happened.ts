import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'never-happened',
  move: 'gaslighting',
  any: [
    '(that|it|this|none of (that|it|this)) (never|did not|has never|never even|did not even) ~1 (happened|happen|took place) | (no such (person|message|night)|there (BE|was|were) (no|not any) (affair|message|messages|text|texts|hotel|earring|second phone))',
    'i never ~1 (said|told|promised|wrote|agreed|had|went|met|was) ~1 (that|you that|you|it|to|any such|anything|there|in|at|up|with|no) ~8 (made that up|making|dreamt|dreamed|imagin|confus|mixed|misheard|heard wrong|remember)',
    'i (never|did not) (ever )?(say|said|promise|promised) (that|any such thing|anything like that|nothing like that)',
    '(you (must have|) (imagined|dreamt|dreamed|misheard|misread)|you (imagined|dreamt|dreamed|misheard)) ~1 (it|that|this|up|me)?',
    '(when did i (say|ever say)|somebody was on|could be (anybody|anyone))',
  ],
  unless: [
    '(lie|lied|wrong|untrue|was not true|never said a word)',
    '(asked|believe|imagined nothing|(kept|keep) (telling|saying))',
    '(again|too early|just happen)',
    'i never said (it|that) (to your|out loud|enough)',
  ],
  says: 'This may deny what they know.',
  asks: 'Which part of what they remember do you know to be true?',
  why: 'To be doubted by oneself is a second wound, and it often lasts longer.',
  source: lay,
  matches: [
    '«That never happened».',
    '«I never said that».',
    '«You must have misheard me».',
    'maybe «you dreamed it»',
    "«I never told you I was at Randy's, you're making» that up.",
    '«There was no second phone».',
  ],
  passes: [
    'I let you think it never happened.',
    "I don't remember, I'll look.",
    'I told you that it never happened. That was a lie.',
    'I never said it out loud until today.',
    'You said that it never happened in our bed, and it did.',
    'I was wrong to say it never happened.',
    'I kept telling you that you imagined it.',
  ],
})
