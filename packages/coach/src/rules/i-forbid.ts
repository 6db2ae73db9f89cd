import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-forbid',
  move: 'controlling',
  any: [
    'i (forbid|do not allow|will not allow|will not have|will not let|do not permit) ~1 (you|it|that|her|him|your) ~2 (to|go|going|see|seeing|talk|talking|speak|speaking|take|taking|tell|telling|contact|contacting|call|calling|drag|dragging|bring|bringing|near|in this house)',
    'you BE not ~1 (allowed to|talking to|speaking to|going to (talk|speak|ring|call|see|go|take|tell|write)|calling|ringing|contacting|writing to|telling|taking|seeing|going) (her|him|them|his|your|the|my|anyone|anybody|anywhere|out|there)',
    'you (will|can) (stop|delete|give|hand|stay|come|cancel) ~4 (right now|this minute|this instant|and that is (that|final|the end))',
  ],
  unless: [
    '(said|told|wrong|never again|used to|you asked)',
    '(if|unless|whether|sorry that|glad|so|why|because) ~2 you BE not',
    '(mad|crazy|alone|telling (me|lies))',
  ],
  says: 'This may forbid them something.',
  asks: 'What are you afraid would happen if they did?',
  why: 'Whoever was hurt and is then given orders has lost twice.',
  source: lay,
  matches: [
    '«I forbid you to» ring him.',
    "«You're not talking to her» wife.",
    '«You are not going to tell your» sister any of it.',
    "«I won't have you dragging» my mother into this.",
    '«you are not seeing him» today, end of',
    '«You will delete that right now».',
  ],
  passes: [
    "You're not going crazy.",
    "If you're not talking to your mother today, I'll ring her.",
    'I was wrong to say I forbid you to ring him.',
    "I won't let you down.",
    "You told me you're not talking to her any more.",
    "I won't have you at home when the plumber comes, so I'll stay.",
  ],
})
