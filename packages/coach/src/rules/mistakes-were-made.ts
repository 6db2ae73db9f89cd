import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'mistakes-were-made',
  move: 'hollow-apology',
  any: [
    'mistakes (were|have been|got) (made)?',
    '(regret|sorry (about|for|that)) ~2 (what happened|how things (happened|turned out|went|ended)|all this|everything that (happened|has happened)|this (whole )?(situation|mess|thing)|the (situation|whole thing|whole situation))',
    'things (got|went|BE) (out of hand|too far|out of control)',
    'it (should not|should never) have happened',
    '(we|we have) both made mistakes',
    '(everybody|everyone|people|we all|nobody) (makes mistakes|make mistakes|BE perfect)',
    '(i BE|nobody BE|no one BE) (only )?(human|perfect|not perfect)',
  ],
  unless: ['i (let|made|took|chose|lied)', 'because of me'],
  says: 'This may speak of what happened as if nobody had done it.',
  asks: 'Who did it, and what exactly was done?',
  why: 'Without a doer, there is nobody to be safe with.',
  source: lay,
  matches: [
    '«Mistakes were made».',
    "I'm «sorry about what happened».",
    '«Things got out of hand» that summer.',
    'I «regret how things turned out».',
    '«It should never have happened», ok.',
    '«Everyone makes mistakes».',
    'im «sorry about the whole situation»',
  ],
  passes: [
    'I made a choice, and it was mine.',
    "I'm sorry for what I did in March.",
    "I won't say mistakes were made.",
    'Things got out of hand because I let them.',
    "You said mistakes were made is a coward's sentence.",
    "I'm sorry about what I chose to do that night.",
  ],
})
