import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'something-to-tell',
  move: 'telling-first',
  any: [
    '(before|so (that )?) you (hear|find|read|ask|see) ~2 (it|this|that|out)? ~2 (elsewhere|from|out|anywhere|somebody|someone|anyone|me)?',
    'there (is|BE) (something|one thing|a thing|things|more|one more thing|another thing|something else) ~1 (i|you|that)? ~1 (have|did|do|have not|need|should|must|left|lied|kept|told|BE)',
    'i (told|said) ~1 (you)? ~6 (it was|it BE|that was|which was|the truth is|but it|and it was|and it BE)',
    '(that|it|this) (BE|was) not? ~1 (true|the (truth|whole)|a lie|all of it|everything|the whole truth|half)',
    'the (truth|whole truth|real|full truth|full story|true (date|number)) (is|BE|was)',
    '(you (did not|have not|never) ask)',
    'i (need|want|have|have got|ought) to (tell (you|u)|correct|own up|come clean|admit|confess|put right|set right)',
    '(i|i have) (lied|was lying|left (out|something out)|kept (something|this|that) (back|from)) ~1 (when|about|on|to)?',
    '(she|he|they|her|him) ~1 (texted|wrote|messaged|rang|called|contacted|emailed|approached|liked|sent) ~2 (me )?~3 (today|this morning|last night|yesterday|tonight|again|an hour|this afternoon|at lunch)',
  ],
  unless: [
    'not true that (i|you)',
    '(you (lied|were lying)|that BE not true , you)',
    'i never lied',
    'i told you (already|everything)',
    '(you BE|you were) (wrong|lying)',
  ],
  says: 'This may give a truth before it was asked for.',
  asks: 'Is there more that belongs to it?',
  why: 'A truth that comes by itself is one question fewer to ask at night.',
  source: lay,
  matches: [
    '«Before you hear it elsewhere: she wrote» to me today.',
    '«I told you twice, and it was» five times.',
    "«There's something I have not» told you.",
    '«The truth is» that it began in March.',
    "«That wasn't true», it started in October.",
    '«i need to tell u» something about june',
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
