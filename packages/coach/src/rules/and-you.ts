import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'and-you',
  move: 'blame-shifting',
  any: [
    'you BE not exactly | (not like|as if) you (have|BE) ~1 (ever )?been ~1 perfect | you BE no better | what did you expect | whose fault (is|BE) that | so we BE even',
    'that is why i (looked|went|did|needed|had to|turned) | you know what i BE like | only because (i knew )?you | you never once ~1 (asked|said|told|thanked|looked|came)',
    '(lads|mates|friends|everyone|they) ~3 (egging|pushing|daring) me | (she|he) kept (inviting|asking|pushing|texting) me',
    '(you|your mother|your (sister|friend|friends|lot)) ~3 (poisoning|put a wedge|against me|hated me|filling your head) | it is you (that|who) (will not|started|keeps|wants) | can we talk about (how you|what you|your)',
    'you always think the worst | you BE too (cold|busy|proud) to | a man (who|that) needed',
  ],
  unless: [
    'only because you (asked|want|wanted|said|told)',
    '(not|never) (because|why|your)',
    '(i (told|said) ~2 that is why|it is you (that|who) (i|was|were|got|had|have)|said|wrong to|sorry)',
    'and i (let|went|said yes|chose|answered)',
  ],
  says: 'This may turn to what they did.',
  asks: 'If it is true, is this the place for it?',
  why: 'Their part in other things does not hold this one up.',
  source: lay,
  matches: [
    "It's «not like you've ever been perfect».",
    "«That's why I looked» for a bit of warmth somewhere else.",
    "«You know what I'm like» on tequila.",
    "Yes I lied but «only because I knew you'd» react like this.",
    '«what did you expect»',
    "It's «your mother that put a wedge» between us.",
  ],
  passes: [
    "It's you who got hurt, and I did it.",
    'That is not why I did it.',
    'I said it was only because you were cold, and I was wrong to.',
    'You know what I did.',
    'She kept inviting me, and I went.',
    'You never once lied to me.',
  ],
})
