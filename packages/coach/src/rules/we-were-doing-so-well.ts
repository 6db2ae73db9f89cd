import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'we-were-doing-so-well',
  move: 'rushing',
  any: [
    'we (BE|had been) (doing|getting (on|along)) ~1 (so)? (well|good|great|fine|better) ~1 (until|till|before you|and (now|then) you|then you|why) ~8',
    'i thought we (BE|had|have|would) ~1 (making progress|past (this|that|it|all)|over (this|that|it)|turned a corner|getting (somewhere|better|past)|moved (on|past)|through this|beyond this|good now|okay now|doing better) ~5',
    'you (said|told me) you (had|have|already|were|BE|would)? (forgave|forgiven|forgive|would (forgive|move on|let it go|try|drop)|over it|past it|wanted to (move on|try)) ~8',
    '(this|that) is not (trying|forgiving|forgiveness|moving on|letting go) ~3',
  ],
  unless: ['(more than|any right|right to|no right|thank|acted as if|was wrong|slowly|you can|not have to) | and then (at|you said)'],
  says: 'This may hold them to a better day.',
  asks: 'What did that better day ask of them?',
  why: 'A good week is not the end of it, and a bad one is no step back.',
  source: lay,
  matches: [
    '«We were doing so well until you brought this up again».',
    '«I thought we were making progress».',
    '«I thought we had moved past this».',
    '«You said you forgave me».',
    "«You said you would try, and this isn't trying».",
    '«That is not forgiveness».',
  ],
  passes: [
    "You said you would try, and that's more than I had a right to.",
    'I thought we were meeting at six.',
    'We were doing so well on the crossword.',
    'I thought we had turned a corner, and I was wrong to say so.',
    'You never said you forgave me.',
    'I thought we were past the bridge already, but we have one to go if you can see it.',
    "You said you'd forgive me, and then you said the soup was cold, and we ate it.",
  ],
})
