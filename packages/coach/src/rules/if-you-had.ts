import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'if-you-had',
  move: 'blame-shifting',
  any: [
    'if you (had|would|would have|were|was|could have) ~2 (been|shown|paid|given|listened|cared|loved|wanted|treated|noticed|looked|touched|asked|bothered|come|spent|made|home|there|always)',
    '(maybe|perhaps) if (you|i (got|had got|had gotten|was getting|felt)) | had you ~1 (been|paid|listened|shown)',
    'if (i|i had|i would) ~1 (got|gotten|been) ~1 (a|some|any|more|the|loved|wanted) ~1 (text|attention|affection|love|touch|kindness|respect|word)',
  ],
  unless: [
    '(if you had not (found|asked|seen)|would have gone on|lied|told you)',
    'if you (had|would) ~1 (like|rather|prefer|want|ask|to)',
    '(asked me|been me|in my|the same|done (this|that|it))',
    '(would (you|i) have (told|known|noticed)|even if) | sooner not | be glad if | made of',
  ],
  says: 'This may hand them the cause.',
  asks: 'What was your own choice in that moment?',
  why: 'Whatever was hard between two people, one of them made this choice.',
  source: lay,
  matches: [
    '«If you had been home» more, none of this would have happened.',
    "«Maybe if you'd» shown some interest in me.",
    "«If you'd just listened» for once.",
    '«if u had been there» for me i wouldnt have needed it',
    '«Had you paid» some attention.',
    'maybe «if id got a text» back once in july',
  ],
  passes: [
    "If you had done this to me, I'd be in pieces.",
    'If you had asked me then, I would have lied.',
    "If you'd like, I'll answer at eight.",
    'I told myself it was because you were never home.',
    'You said I used to say "if you had been home more".',
    'I would have gone on if you had not found it.',
    'If you would sooner not be home when I come, I wait in the car.',
    "I'd be glad if you would come and look at it with me.",
  ],
})
