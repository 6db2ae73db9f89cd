import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'something-to-tell',
  move: 'telling-first',
  any: [
    '(before|so) (that )?you (hear|find|read|hear it|see it) ~2 (it|this|that|out)? ~2 (elsewhere|from (me|somebody|someone|her|him|anyone)|anywhere|by yourself)',
    'there (is|BE) (something|one thing|one more thing|another thing|something else|more|a thing) (i|you|that i|that you|about|to tell) ~2 (have not|need|should|must|left|lied|kept|did not|do not (have|know)|told|never|want)',
    'i (told|said) ~1 (you )?~2 (two|once|twice|[num]|[month]|a month) ~4 (it was|it BE|that was a lie|which was a lie|the truth)',
    '(that|it|this) BE not (true|the truth|the whole truth|all of it|the whole of it|a lie) ~1 (it|there|i|the|she|he|we) (was|were|started|began|lied|had|is|met)',
    '(the|whole|full) truth is | i never told (you about|anyone|a soul) | (i have not told you|i left out|i kept back|i have to correct|i need to correct|i must correct|i want to correct)',
  ],
  unless: [
    '(you told|true that you|you lied|you were lying|not true you|told you everything)',
    '(so that you (can|feel|know) ~2 safe)',
    '(never told you (he|she|i was|it was|that i was) ~6 (making|dream|wrong|heard|words))',
  ],
  says: 'This may give a truth before it was asked for.',
  asks: 'Is there more that belongs to it?',
  why: 'A truth that comes by itself is one question fewer to ask at night.',
  source: lay,
  matches: [
    '«Before you hear it elsewhere»: she wrote to me today.',
    '«I told you twice, and it was» five times.',
    "«There's something I have not told» you.",
    '«The truth is» that it began in March.',
    "«That wasn't true, it started» in October.",
    '«i never told you about» the second phone',
  ],
  passes: [
    'You told me it was fine, and it was.',
    'Before you go, take the blue bag.',
    'The truth hurts.',
    'I told you everything already.',
    'There is something in the oven.',
    'I need to tell the plumber on Monday.',
  ],
})
