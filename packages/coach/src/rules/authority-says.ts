import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'authority-says',
  move: 'rushing',
  any: [
    '[guide] ~2 (says|say|said|thinks|think|reckons|tells us|teaches|told me) ~6 (move on|forgive|let go|let it go|time to|enough|behind|get over|closure|worst behind|overreacting|should be)',
    '[guide] ~1 (says|say|said|thinks|think) ~2 (you|we|it) (need|have|should|ought|must|is time)',
  ],
  unless: [
    '(and i told (him|her|them|my)|i told (him|her|them)|i do not agree|wrong|not (his|her|their|my|yours|for)|none of)',
    '(you (need|have) (time|every|to decide))',
    '(asked you|not for) | get more sleep | the (blue|red|green) one | see (a|the) (doctor|dentist) | and i have (told|said)',
  ],
  meant: { reported: 'either' },
  says: 'This may bring somebody in to say that it is time.',
  asks: 'What do you want to say in your own name?',
  why: 'A verdict from outside is still pressure, with more people behind it.',
  source: lay,
  matches: [
    'My «therapist says you need to move on».',
    'The «pastor said it is time to forgive».',
    '«Everyone says we should be» past the worst.',
    'the «chaplain says at some point you have to let it go»',
    'My «mother thinks you should let it go».',
    "My «coach says it's time to put it behind» us.",
  ],
  passes: [
    'The doctor says we should get more sleep.',
    'Your pastor said it is time to forgive, and I told him it is not his calendar.',
    'My therapist says I have to find out why I lied.',
    'My counsellor says Tuesday at five.',
    'My mother thinks you should move on, and I told her she is wrong.',
    'The doctor said you need time.',
    'The book is on the table.',
    "My pastor says you should forgive, and I've told him that is yours.",
  ],
})
