import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-were-never',
  move: 'blame-shifting',
  any: [
    'you (BE|were|was) ~1 (never|always|so|too|hardly ever) ~1 (home|there|here|around|busy|tired|cold|distant|working|away|at work|with the|at your|on the|on that|on your|interested|fun|in the mood|married to)',
    'you (never|stopped|would not|hardly|barely|rarely) ~1 (touched|touch|wanted me|want me|listened|listen|talked|talk|loving|loved|showed|show|had time|made time|noticed|cared|kissed|kiss|touching|talking|looking|wanting|needed|appreciated|asked how|saw me|see me)',
    'you (got|became|went|grew|turned) ~1 (so )?(cold|distant|strange|mean|boring) ~2 (after|and|that|with|towards)?',
    'you (cared|care|loved|love) more (about|for) | (put|put the) ~2 before me | i (BE|felt) (invisible|a piece of furniture|like a (roommate|flatmate|lodger|ghost|wallet))',
  ],
  unless: [
    '(how|what|whether|that|why|when|because i|while i) you',
    '(not|never) (deserve|ask|asked|know|knew|cause|agreed|told)',
    '(right|wrong to|lie|because i (hid|lied|kept))',
    'you were (not|never) (wrong|crazy|paranoid|imagining|to blame|at fault) | always cold now | touched your',
  ],
  says: 'This may list what was missing, as if it were the cause.',
  asks: 'How did you say, at the time, what you were missing?',
  why: 'What was missing can be talked about one day. As a reason for the betrayal it closes the door.',
  source: lay,
  matches: [
    '«You were never home».',
    '«You stopped touching» me two years ago.',
    '«u never listened» to me',
    '«You got so cold after the» promotion.',
    '«you were always with the» baby',
    '«You cared more about» your work than about me.',
  ],
  passes: [
    'You were not wrong about the hotel.',
    'You never asked for any of this.',
    'I told myself you were never home.',
    'You never knew, because I hid it.',
    'You never noticed, because I hid it well.',
    'You told me that you were always alone in this house.',
    'I know how you were always waiting while I was with her.',
    "You hardly touched your soup and I'd let it go cold.",
  ],
})
