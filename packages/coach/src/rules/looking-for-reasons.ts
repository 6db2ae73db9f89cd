import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'looking-for-reasons',
  move: 'dismissing',
  any: [
    '(looking|look|searching) for (a )?(reason|reasons|something|things|trouble|excuses) to (be|get|fight|hate|cry) | give over (with|about) | nobody else (husband|wife|partner)',
    '(spoil|spoiling|ruin|ruining) ~1 (a|the|my|our|this|every) ~1 (nice|good|sunday|birthday|day|evening|weekend|christmas|holiday|dinner|mood)',
    '(go|goes|going) on ~1 (and on|about it) | making me out to be | making (such )?a ~1 (thing|production|meal|drama) (of|out of)',
    '(not|never) going to (change|fix|bring) (it|anything|that)? | (can|could|will) you (just )?(stop now|leave it|be nice|let it be) | quit (boiling|checking|washing|crying|staring)',
    '(was not|BE not) even that (bothered|upset|bad) | you want to know everything and',
  ],
  unless: [
    '(i (ruin|ruined|spoiled|spoilt)|i (make|made)|sorry)',
    '(you BE not|not looking|said|told|wrong to)',
    '(going on (holiday|friday|monday)|i BE not going to)',
  ],
  says: 'This may tell them that the hurt is a choice, or a bother.',
  asks: 'Where did the hurt go, the last time it was waved away?',
  why: 'Nobody looks for this hurt. It finds them in the supermarket.',
  source: lay,
  matches: [
    'Your just «looking for reasons to be» mad.',
    'Why do you have to «spoil a nice Sunday».',
    'But you do «go on about it»',
    "You're «making such a thing out of» it.",
    '«Give over with» the crying.',
    "«Could you just be nice», it's my birthday.",
  ],
  passes: [
    'I ruined your birthday.',
    "You're not looking for reasons to be mad.",
    'I was wrong to say you go on about it.',
    "I'm not going to fix it with flowers.",
    'You said I spoil every good day.',
    'We are going on Friday.',
  ],
})
