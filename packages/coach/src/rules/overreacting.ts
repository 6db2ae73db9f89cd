import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'overreacting',
  move: 'dismissing',
  any: [
    'you (BE|always|do|keep|sound|seem) ~2 (overreact|overreacting|exaggerating|dramatic|oversensitive|overthinking|overthink|obsessing|obsessed|melodramatic|hysterical|irrational|unreasonable|wallowing|dwelling|spiralling|spiraling)',
    '(blow|blowing|blown|make|making|made) ~1 (it|this|that|everything|things|a|such a) ~2 (out of proportion|bigger than|too big|huge deal|big deal|mountain|drama|scene|state affair)',
    'you BE (too|so|being so|being too) (sensitive|emotional|dramatic|intense|negative|obsessed) | you BE acting like (i|it|this|we)',
    '(the whole|this whole|such a) (drama|song and dance|fuss) | think (so|too) much',
  ],
  unless: [
    '(you BE|you were|BE you) not ~3',
    '(not|never|nobody) ~2 (overreacting|overreact|too|dramatic|exaggerating|big deal)',
    '(call|called|said|told) you',
  ],
  says: 'This may tell them that the feeling is too much.',
  asks: 'What would be the right size for this hurt, and who decides that?',
  why: 'A feeling that is called too big does not shrink. It goes where you cannot see it.',
  source: lay,
  matches: [
    "«You're overreacting».",
    '«ur being so dramatic»',
    'You are «making a huge deal» out of this.',
    "«You're too sensitive».",
    '«ur acting like ive» been with half of bristol',
    'aiyah «you always overthink»',
  ],
  passes: [
    "You're not overreacting.",
    'I was wrong to say you were overreacting.',
    'You can be as angry as you are.',
    'You told me I was making it bigger than it was.',
    'She says you are overreacting, and I told her she is wrong.',
    'I am too dramatic sometimes, you said.',
  ],
})
