import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'my-privacy',
  move: 'litigating',
  any: [
    '(you (have|had) no|you (do|did) not have (any|the)) right to ~1 (read|go|look|open|snoop|search|check|touch|track|follow|tell|show|share|post) ~6',
    'you (have|had) no business (opening|reading|going|looking|touching|checking|searching|asking) ~5',
    'you (went|snooped|rooted|rummaged|looked|go|BE going) (through|around in|around|into) my (phone|private|messages|emails|email|things|stuff|bag|pockets|laptop|account|accounts|texts|drawer|desk|car) ~5',
    '(invasion of|invaded|respect|violated|violate|violation of|breach of|right to|entitled to) ~1 my privacy ~4',
  ],
  unless: ['(fine|glad|okay|thank|right to (look|know)|every right|not worse|because i|had to|cornered|no wonder)'],
  says: 'This may put their looking beside your hiding.',
  asks: 'What would they have known without looking?',
  why: 'Whoever was deceived looks because asking gave no truth.',
  source: lay,
  matches: [
    '«You had no right to read my private messages».',
    '«You went through my phone like a policeman».',
    'That is an «invasion of my privacy».',
    '«You did not have the right to open that letter».',
    '«you went through my pockets»',
    'You «violated my privacy first».',
  ],
  passes: [
    'You had every right to look at my phone.',
    "You went through my bag this morning, and it's fine.",
    'I had no right to read your diary.',
    'You had to go through my phone because I lied.',
    'The clinic has a right to privacy notice.',
    'You can go through my things whenever you want.',
  ],
})
