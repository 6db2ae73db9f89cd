import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'one-normal-evening',
  move: 'rushing',
  any: [
    '(can|could) (we|you) (please|just|not|at least|ever) ~2 (be|act|have|feel|get|enjoy|go) ~2 (normal|happy|nice|civil|us again|just us|fun|pleasant|through one) ~6',
    'one (normal|nice|quiet|happy|peaceful) (evening|night|weekend|day|meal|week|hour|christmas|dinner|morning) (without|together|for once|as a|with no|where|,|$) ~5',
    '(can|could) (we|you) (please|just) ~1 (leave it|drop it|move (on|past)|forget (it|about|this|that)|not (talk|do this|go there)|stop (talking|going|bringing)|get (over|past) (it|this|that)) ~5',
    '(let us not|please do not|do not|why) ~1 (ruin|spoil|wreck) (christmas|this|tonight|our|today|another|my|it) (for|again|with|by|night|evening|weekend|holiday|day|$) ~5',
  ],
  unless: ['(surprise|ending|film|present|pie|dough|paint)', '(you asked|never ask|not going to ask)'],
  says: 'This may ask them to put it away for your comfort.',
  asks: 'What is a normal evening like for them since?',
  why: 'What is asked to be normal has to be hidden, and that is lonely.',
  source: lay,
  matches: [
    '«Can we please have one normal weekend»?',
    '«can u just be nice»',
    '«Can we just leave it for tonight»?',
    "«Let's not ruin Christmas with this».",
    '«One quiet evening without the questions».',
    '«Could we just move on»?',
  ],
  passes: [
    "I won't ask you to act normal at your mum's.",
    'Can you just pick up some milk?',
    "Don't spoil the ending of the film.",
    "You asked for one quiet evening without me, so I'll be at Mum's.",
    'One normal tea and one herbal, please.',
    'Can we please be there by six?',
  ],
})
