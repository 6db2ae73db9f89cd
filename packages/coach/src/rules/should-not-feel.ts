import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'should-not-feel',
  move: 'dismissing',
  any: [
    'you (should|ought|must|need|do) not ~2 (feel|be feeling|be) (like|that|this|so|hurt|upset|angry|jealous|insecure|threatened|still|it)',
    'you (should|ought) not ~1 (still )?be (still )?(feeling|crying|upset|hurt|angry|thinking) | you do not get to ~1 (still|be|feel|cry)',
    'you BE (not )?still ~2 (upset|angry|crying|on about|going on|thinking|mad|hung) | (are|BE) you still ~1 (on about|upset|angry|crying|going)',
    '(do not know|no idea|not see|can not see|not understand) (why|what) you BE ~2 (so|still|upset|angry|crying|bothered|mad) ~2 (upset|about|bothered|angry|over|for)?',
    '(you have|there is) no (reason|right|need) to (feel|be) ~1 (hurt|upset|angry|jealous|so|like|insecure|threatened|sad)',
  ],
  unless: [
    '(of course|every reason|you may|you can)',
    '(wrong to|never tell|said)',
    '(because of|calm because)',
    'do not have to | still going ([day]|to (the|see|your))',
  ],
  says: 'This may tell them which feelings they may have.',
  asks: 'What would they tell you about it, if there were room?',
  why: 'A feeling needs no permission. When it is refused, it is hidden.',
  source: lay,
  matches: [
    "«You shouldn't feel like» that.",
    "«You shouldn't still be feeling like» this.",
    "«You're not still upset» about that, surely.",
    '«Are you still on about» that?',
    "I «dont know what you're so upset about».",
    '«You have no reason to be jealous».',
  ],
  passes: [
    "I was wrong to say you shouldn't feel like that.",
    "You don't have to feel anything about it.",
    'You are still upset, of course you are.',
    "I don't know what you are feeling tonight.",
    "You said I shouldn't feel sorry for myself.",
    "He told you that you shouldn't feel hurt, and I am ashamed that I stayed silent.",
    'Are you still going Monday about the boiler?',
  ],
})
