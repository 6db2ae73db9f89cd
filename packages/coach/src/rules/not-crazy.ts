import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'not-crazy',
  move: 'validating',
  any: [
    'you BE not ~1 (crazy|overreacting|imagining|wrong|paranoid|being (unfair|unreasonable|dramatic|silly)|too|mad|jealous|making|stupid|insane|losing|hard|cruel)',
    'you BE (right|not wrong) (about|all along|and i|when you|that (i|it|she|he|there|the)) | you (saw|heard|read|felt|sensed) (right|correctly|it right|what you saw)',
    '(i )?(understand|get|see|know) ~1 (why|how) you ~2 (can not|do not|feel|check|need|doubt|hate|find|flinch|could not|want|would)',
    'nothing (you (feel|felt|ask|asked|said|imagined)|about your) ~3 (is|BE|was) ~1 (wrong|too|crazy|unreasonable|silly)',
    'it (was|is) real | your (gut|instinct|instincts) ~2 (right|BE right)',
  ],
  unless: [
    'but (i|you|it|that|there|we|at some)',
    'and i (BE|was) (lying|lied)',
    '(not going to|if you BE|how you (do|did) it|how you like|how you want)',
    '(you said|you told|not see)',
  ],
  says: 'This may confirm what they saw.',
  asks: 'Which of the things they noticed have you not confirmed yet?',
  why: 'To hear that one had seen right gives the ground back.',
  source: lay,
  matches: [
    "«You're not overreacting».",
    "«You weren't imagining» things.",
    '«i get why u dont» believe me',
    '«You were right about» the hotel.',
    '«Your gut was right».',
    '«I understand why you check» my phone.',
  ],
  passes: [
    "You're not at home.",
    'I understand why, but you have to stop.',
    'I get how you like your tea.',
    'You said you were right about the bus.',
    'I see you on Sunday.',
    "I don't understand why you keep asking.",
  ],
})
