import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'overreacting',
  move: 'dismissing',
  any: [
    '(you BE|you|BE you|stop|stop being|your|acting) ~2 (overreact|overreacting|over reacting|exaggerating|blowing (it|this|things|everything) ~1 (up|out)|making a ~2 (deal|scene|drama|mountain|thing)|dramatic|over the top|melodramatic|oversensitive|too sensitive|so sensitive|so emotional|too emotional|being emotional|obsessing|obsessed|dwelling|wallowing|a drama queen|being silly|being unreasonable|being ridiculous|irrational|spiralling|spiraling|catastrophising|catastrophizing|hysterical|overthinking)',
    '(calm|settle|cool) (down|yourself)',
    '(stop|do not|quit|no need to|enough) ~1 (crying|cry|shouting|get upset|get so upset|be upset|be sad|be angry|be like that|be like this|worry|overthink|be silly|be so|freak|panic|dramatics|with the drama)',
    '(chill|relax) (out|babe|please|will you|ok)?  $',
    '(get|take) a grip',
    'you (should not|do not need to|do not have to|have no reason to|need not|must not|can not) ~1 (feel|be) ~1 (like that|that way|like this|this way|so|hurt|upset|angry|jealous|insecure|threatened|sad|worried|bad)',
    '(there is|you have) no (need|reason|call) (to|for you to) (be|feel|get|cry|shout|worry|panic)',
  ],
  unless: [
    '(of course|right) ~2 (upset|angry|cry)',
    'i (must|need to|have to|should|try to|will|went to) ~3 (calm|relax|chill)',
    '(you BE|you were|were) not ~3',
    '(never|not) ~2 (overreact|overreacting|too|dramatic|exaggerating|silly)',
  ],
  says: 'This may tell them that the feeling is too much.',
  asks: 'What would be the right size for this hurt, and who decides that?',
  why: 'A feeling that is called too big does not shrink. It goes where you cannot see it.',
  source: lay,
  matches: [
    "«You're overreacting».",
    '«ur being so dramatic»',
    '«Calm down».',
    "«You shouldn't feel like that».",
    "«There's no need to get» upset.",
    '«You are making a huge deal» out of this.',
    '«stop crying» pls',
  ],
  passes: [
    "You're not overreacting.",
    'I was wrong to say you were overreacting.',
    'You can be as angry as you are.',
    'I told you to calm down. That was cruel.',
    "I need to calm down first, I'll ring at eight.",
    'She says you are overreacting, and I told her she is wrong.',
  ],
})
