import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'have-you-decided',
  move: 'rushing',
  any: [
    '(have|did) you (decide|decided|made a decision|made up your mind|thought|forgiven) ~1 (yet|about|what|whether|if|me)?',
    '(i|we) (need|want|have|deserve) to know ~1 (where|what|if|whether|when|how) (we|i|you|this|it) ~1 (stand|stands|is going|are going|BE (doing|going)|you (want|decided)|am)',
    'when (can|may|will|do|am|could) (i|we|you) ~2 (come (back|home)|move back|sleep (in|next)|touch|kiss|hold|have sex|be (close|normal|intimate)|see the|be (a family|a couple|us)|get back|be okay|let me)',
    '(can|could) (i|we) ~1 (at least )?(have|get) (a|one) (hug|kiss|cuddle|date|normal|nice|night off|break from)',
    '(give me|i need) (a|an|some|your) (sign|answer|hope|decision|timeline|date|deadline|light)',
    'we used to ~8 (can|could|why) (we|can) not',
  ],
  unless: [
    '(do not|not|never) ~2 (have to|need to|want you to|asking|decide) | (would you like|you (need|want|deserve) to know|if you)',
    'DECIDE (on|about) (the|dinner|paint|school|curtains)',
    '(said|told|wrong) | thought (that|who)',
  ],
  says: 'This may ask for a verdict before they have one.',
  asks: 'Can you stand where you are, without being told where that is?',
  why: 'Somebody pressed for a decision decides to be left alone.',
  source: lay,
  matches: [
    '«Have you decided yet»?',
    '«I need to know where we stand».',
    '«When can I come home»?',
    '«Can I at least have a hug»?',
    '«I need an answer».',
    '«When will we be a family» again?',
  ],
  passes: [
    "I don't need to know where we stand.",
    'Have you decided on the paint?',
    'You need to know where I was on Friday.',
    'When can the plumber come?',
    'I was wrong to press you for an answer.',
    'You do not have to decide anything.',
    'Have you thought who fetches Gran at noon?',
  ],
})
