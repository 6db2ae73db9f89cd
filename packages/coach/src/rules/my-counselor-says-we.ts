import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'my-counselor-says-we',
  move: 'rushing',
  any: [
    '[guide] ~1 (says|thinks|reckons|suggests|recommends|agrees|believes) ~1 (that)? (we|you) (both)? (need to|should|ought to|have to|must|BE supposed to) ~1 (start|stop|focus|look|build|leave|let|move|trust|learn|get over|get past|put (it|this)|give (me|us|it)|close|draw|forget|forgive|accept|both) ~10',
    '[guide] ~1 (says|thinks|reckons) ~1 (that)? (you|your|it is) ~2 (stuck|obsessing|dwelling|controlling|punishing|not healthy|unhealthy|holding|too hard|overreacting|part) ~8',
  ],
  unless: [
    '(i (told|do not|said|disagree)|not her business|wrong|own pace|more sleep|slow|dentist|blood|physio|vitamin|i need|swim|rest|bread) | and i have told (him|her|them)',
  ],
  says: 'This may call in somebody else to speak for your wish.',
  asks: 'What would you ask for, if it were only your own wish?',
  why: 'Whoever is outvoted by people who are not in the room stops speaking.',
  source: lay,
  matches: [
    'My «counsellor says we need to start building new memories».',
    'My «therapist thinks you should stop checking».',
    'Our «pastor says we have to leave it at the cross».',
    'My «mother thinks you are punishing me».',
    'The «book says you need to let go».',
    'The «pastor says you should forgive and forget».',
  ],
  passes: [
    'My counsellor says I need to start answering.',
    'My counsellor says we could write each other letters.',
    'The doctor says we should get more sleep.',
    'My mother thinks you must forgive, and I told her to be quiet.',
    'Everyone says you should get the blue one.',
    'My therapist said you were right to be angry.',
    "My counselor says that we should go away, and I've told her that is for you to say.",
  ],
})
