import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-have-no-idea',
  move: 'collapsing',
  any: [
    '(do|have) you (have)? any idea (how (hard|much|painful|lonely|difficult|tough|bad|awful|humiliating|it feels|this feels|i feel)|what (it|this) (is|has|does|costs|cost|took|takes)|what i (have|BE|go|went|gave|put|feel)) ~6',
    'you (have|have got|got) no (idea|clue|concept) (how (hard|much|painful|lonely|difficult|tough|bad|awful|humiliating|it feels|this feels|i feel)|what (it|this) (is|has|does|costs|cost|took|takes)|what i (have|BE|go|went|gave|put|feel)) ~6',
    'you do not (know|see|understand|realise|realize|care) (how (hard|painful|lonely|difficult|tough|bad|awful|humiliating) (it|this)|what (it|this) (is doing|has done|does|costs|cost|took) ~2 me|what i (BE going|go|went|gave|have been)) ~6',
  ],
  unless: [
    '(sorry|love|appreciate|grateful|traffic|noise|proud)',
    '(for you|to you|on you|you BE carrying|lied|lie|hid)',
    'i (BE going|went) to',
  ],
  says: 'This may weigh your pain against theirs.',
  asks: 'Who else could hear how hard this is for you?',
  why: 'Someone who is hurt cannot also be the one who measures your hurt.',
  source: lay,
  matches: [
    '«Do you have any idea how hard this is»?',
    "«You have no idea what I'm going through».",
    "«You don't know what this is doing to me».",
    '«Do you have any idea how humiliating this is»?',
    "«You've no idea what it costs me to sit here».",
    "«You don't realise how lonely it is».",
  ],
  passes: [
    'You have no idea how long I lied to you, so here it is.',
    'I had no idea how hard this was for you.',
    'Do you have any idea what time the train goes?',
    'You have no idea how sorry I am.',
    "You don't know what I hid from you yet.",
    'I do not know how hard it is.',
  ],
})
