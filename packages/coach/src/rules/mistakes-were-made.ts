import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'mistakes-were-made',
  move: 'hollow-apology',
  any: [
    'mistakes (BE|got|have been) ~1 (made)',
    '(regret|sorry (about|for|that)) ~2 (what happened|how things (happened|turned out|went|ended)|everything that (happened|has happened))',
    '(regret|sorry (about|for)) (all )?(the|this) whole? (situation|mess|thing|business)',
    'things (got|BE getting) ~1 (out of hand|too far|out of control|carried away) | it should (not|never) have happened',
    '(both made mistakes|nobody is perfect|mistakes on both sides)',
  ],
  unless: [
    '(sorry about the (mess|noise|smell|delay|parking|typos|dog|late)|let you think)',
    '(i (let|made|took|chose|lied)|because of me)',
  ],
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
    'We «both made mistakes».',
    'im «sorry about the whole situation»',
  ],
  passes: [
    "Sorry about the mess in the hall, it's the scouts' tents.",
    'I made a choice, and it was mine.',
    "I'm sorry for what I did in March.",
    "I won't say mistakes were made.",
    'Things got out of hand because I let them.',
    "You said mistakes were made is a coward's sentence.",
    "I'm sorry about what I chose to do that night.",
  ],
})
