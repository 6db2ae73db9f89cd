import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'not-there-any-more',
  move: 'circumstance',
  any: [
    'i (do not|am not|will not|no longer|never) ~2 (work|see|talk|travel|drink|go|around|near|live|meet|speak|hang|in touch) ~6 (so|and|which means) (it|you|that|there|nothing|i) (will|can|is|has|would|have|do|could|BE)',
    '(nothing|no reason|no need|no cause) ~2 (for you )?(to )?(worry|worried|fear|stress) about',
    '(so|and|then) ~2 (you|there) (do not|BE|have|can|will) ~3 (nothing|no need|no reason|not) ~2 (worry|fear|stress)',
    '(it|that|this) (can not|could not|will not|would not) ~1 (happen|even happen|physically happen) (again|now|any more|anymore|because|since|here)',
    '(she|he|they) (moved|BE|has|have|left|got|transferred|lives|live|works) ~5 (so|which means|now) ~3 (it|nothing|you|that|there|can not|no)',
    'i (work|am working) from home (now|these days|full time)?',
    '(i have|i) ~1 (blocked|deleted|unfollowed|removed) ~6 so ~2 (you|there|it|that|nothing)',
    '(there is|there are) (nobody|no one|no women|no men|no girls|nothing) ~5 (any more|anymore|now|left|here|to worry)',
    '(no longer|not) ~1 (around|in) (those|that|the same|these) (people|crowd|conditions|kind|sort|situation|environment|place)',
    'not around ~2 (people|women|men|girls|guys) ~3 (any more|anymore|now|like that)',
  ],
  unless: [
    '(i|that) (moved|is not what)',
    '(does not|do not|will not) ~1 (make|mean|prove|fix|change|by itself) ~3',
    '(that is not|not) ~3 (a reason|reason enough|the point|enough|what keeps)',
  ],
  says: 'This may rest on how things are arranged, not on you.',
  asks: 'If it all came back, what in you would be different?',
  why: 'Arrangements change. What changed inside is what the other person is trying to find out.',
  source: lay,
  matches: [
    "I'm «not around people like that any more».",
    "«It can't happen again», «I work from home now».",
    "«I've blocked him so you've nothing» to worry about.",
    "«She moved to Leeds so there's no» way it could start again.",
    '«There is nobody at this office to worry» about.',
    '«i dont drink now so it wont» happen',
    '«I no longer travel for work so you can» relax.',
  ],
  passes: [
    'I blocked him on Friday. Here is the screenshot.',
    'I blocked her, and that does not make me safe.',
    "Changing jobs won't change what I chose.",
    "You said my new job proves nothing, and you're right.",
    "I don't drink any more. That is not what did it.",
    "I'm not in touch with her.",
  ],
})
