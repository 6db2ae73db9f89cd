import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'my-roof',
  move: 'controlling',
  any: [
    'i (pay|BE paying) ~1 (for|the) ~1 (this house|the house|this roof|the roof|everything|it all|all of this|all this|every|mortgage|rent|bills) ~1 (so|and|remember|remember that|do not forget|you know|in case)',
    '(under my roof|in my house) ~2 (remember|you (will|do|keep|BE)|so|i decide)',
    '(who|and who) (do you think )?(pays|paid|keeps|feeds) ~2 (for|the) ~1 (this|all this|it all|roof|mortgage|house|bills)',
    'you (could|can) not (afford|survive|manage|last) ~4 (without me|on your own|by yourself|alone)',
  ],
  unless: ['(said|told|wrong|never again|used to|hid|spent|took)', '(you asked|transferred|half)', '(in my house (growing|when))'],
  says: 'This may use money or the house as a lever.',
  asks: 'What would you say if neither of you needed the other’s money?',
  why: 'Where money decides, nobody can say what is true for them.',
  source: lay,
  matches: [
    '«I pay for this house, remember that».',
    '«Under my roof you keep» that to yourself.',
    "And «you can't manage on your own», we both know that.",
    '«And who pays for all this»?',
    "«You couldn't survive on your own».",
    '«in my house i decide» who comes',
  ],
  passes: [
    'I pay for the course on Fridays.',
    'I was wrong to say that under my roof you keep quiet.',
    "You told me you couldn't manage on your own that year.",
    'I spent my money and yours on her.',
    "Half of the house is yours, and you'll get it.",
    'My house in Leeds was cold.',
  ],
})
