import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'it-takes-two',
  move: 'blame-shifting',
  any: [
    '(it|this|that) (takes|took|always takes) two (to|people|$)',
    '(what|which part) (each|both|either) (of us) ~1 (have|had)? ~1 (brought|bring|did|done|contributed|put|played|added|got wrong|failed)',
    '(fifty fifty|50 50|two way street) | (there are|there BE|it has) ~1 two sides (to|in)',
  ],
  unless: [
    '(to (lift|carry|tango|make|move|cook))',
    '(not|never|no) ~1 (part|share|two)',
    '(said|told|believed|lie|lied|excuse|hid|hiding|ought to write)',
  ],
  meant: { reported: 'either' },
  says: 'This may deal out what was one choice.',
  asks: 'What did you alone decide, whatever the two of you were like?',
  why: 'Two people make a marriage; one person made this choice. Said together, the second half goes missing.',
  source: lay,
  matches: [
    '«It takes two to» break a marriage.',
    'The therapist thinks «it takes two».',
    'We need to look at «what each of us brought» to this.',
    'Your mother and my therapist say the same: «it takes two».',
    'honestly its «fifty fifty»',
    '«There are two sides to» how we got here.',
  ],
  passes: [
    'It takes two to lift the wardrobe.',
    'I used to say it takes two, and that was an excuse.',
    'There are two sides of the hedge left to cut.',
    'Which part of us did I put last?',
    'What each of us cooked is in the freezer.',
    'It never took two. It took me.',
  ],
})
