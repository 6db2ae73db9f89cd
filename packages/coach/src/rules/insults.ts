import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'insults',
  move: 'contempt',
  any: [
    '(you BE|your) ~1 (a|an|such a|like a|the) ~1 (idiot|joke|child|baby|bitch|nag|cow|psycho|nightmare|embarrassment|martyr|drama queen|mental case|control freak|clown|moron|fool)',
    'you BE ~1 [cruel] | you (sound|look|act) ~1 (dumb|pathetic|ridiculous|stupid|mental|like a (child|baby|teenager))',
    '^ shut (up|it|your) ~1 | ^ what is (wrong|the matter) with you | (it is|that is) ~1 (pathetic|embarrassing) ~1 (for you|a grown|how you|really)?',
    '(use|using) ~1 (some|your) brain | no wonder (he|she|your ex) | listen to yourself | (go )?boil your | you mental',
  ],
  unless: [
    '(you BE|were|BE you|you were) not ~1',
    '(i|me|myself|my) BE ~2 [cruel]',
    '(call|called|calling|feel|felt|said|wrong to|wrong of|ashamed|it was stupid|that (he|she|i) BE)',
    '(question|joke about|film|hat|advert|i shut|told (them|him|her|you)) | bringing (a|the|our)',
  ],
  says: 'This may put the other person down.',
  asks: 'What hurt in you is speaking here?',
  why: 'Contempt tells somebody that they are beneath being answered.',
  source: lay,
  matches: [
    "«You're pathetic».",
    '«ur such a joke»',
    '«What is wrong with you»?',
    "«You're being ridiculous».",
    '«u sound dumb» rn no cap',
    '«Shut up Craig».',
  ],
  passes: [
    "You're not pathetic.",
    'I was pathetic that night.',
    'I called you pathetic. I had no right to.',
    'You said I made you feel stupid.',
    'I told her you are not ridiculous.',
    'It was a stupid hat and you laughed.',
    "You're bringing a baby home on Thursday and I'll have the room done.",
  ],
})
