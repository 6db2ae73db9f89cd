import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'not-this-again',
  move: 'dismissing',
  any: [
    '(keep|keeps|always|still|stop|quit|constantly|why) ~2 (bringing|bring|going on|banging on|harping|dredging|dragging|raking|digging|rummage|rummaging|on about) ~2 (up|about|on|in|over|it|this|that|the)',
    'not this again | do this every (single )?(night|day|time) | (same|this) (conversation|question|thing|argument|fight) ~1 (every|again|over|all the)',
    'we (have|already|have already) ~1 (talked|been|gone|discussed|covered|went) ~1 (about|over|through) (this|that|it|all)',
    'asking me the same | how many (more )?times ~4 (ask|go over|do this|have this|explain|tell)',
    'can we not ~1 do (this|that) | (do|have) (we|i) (have|got) to (do|go (over|through)|talk about) (this|it|that) (again|every|now|all)',
  ],
  unless: [
    '(i|me) (keep|kept) ~1 (bringing|going) | (bring it up (whenever|as often|any)|ask me the same) | (you can|you may|reason to|every right|understand)',
    '(go over it and|i go over|turn it) | (do i bring|why do i) | (they|she|he) BE still (on|going) | , and i bring',
  ],
  says: 'This may tell them that the question has come up too often.',
  asks: 'How many times would you ask, in their place?',
  why: 'A question comes back until it is safe to stop asking.',
  source: lay,
  matches: [
    'Why do you «keep bringing it up»?',
    '«not this again»',
    "«We've talked about this».",
    '«Can we not do this» every single night.',
    'will you «stop going on about the» necklace',
    '«How many more times are you going to ask» me?',
  ],
  passes: [
    'You can bring it up whenever it comes.',
    'I keep going over it in the car.',
    'I told you we had talked about this enough. I was tired of hearing myself lie.',
    'You asked me on the pier, and I said no.',
    'I understand that you ask the same thing every night.',
    'You told me that "not this again" is what I said.',
    "They're still on about the parking by the school.",
    'You ask why, and I bring the list in and read it to you.',
    "He's still going on about the roof.",
  ],
})
