import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'nobody-else-would',
  move: 'controlling',
  any: [
    '(nobody|no one|no man|no woman|no other man|no other woman|who|what man|what woman) (else)? ~1 (will|would|BE going to|BE ever going to) ~1 (want|put up with|love|marry|date|have|touch) (you|a woman like you|a man like you) (with|at|like|now|anyway|after|the way|$) ~5',
    'you (would|will) ~1 (be|end up|have|die|grow old) (on the street|homeless|alone|on your own|nothing|broke|penniless|lost) ~1 without me ~2',
    'good luck ~4 (rent|mortgage|bills|managing|coping|surviving|raising) ~3 (without me|alone|on your own|by yourself)?',
    'i (will|BE going to|may as well|might as well|could) ~1 go (back)? to (her|him) ~3',
    '(drive|driving|push|pushing) me (back|right|straight)? (to|into|towards) (her|his|him|someone|another) ~4',
  ],
  unless: ['(never|not) ~3 (go back to|go to)', '(at the hospital|with the car|flat to get|to collect)', 'who will have you on'],
  says: 'This may tell them that they have nowhere else to go.',
  asks: 'If they were free to go, what would you want them to stay for?',
  why: 'Whoever stays out of fear is not there.',
  source: lay,
  matches: [
    '«Nobody else would have you».',
    "«Who's going to want you with three kids»?",
    "«You'd be on the street without me».",
    '«Good luck paying the rent without me».',
    "Fine, then «I'll go to her».",
    'You are «pushing me back to her».',
  ],
  passes: [
    "I won't go back to her.",
    'Who is going to have you on Saturday, me or your mum?',
    'Good luck with the exam.',
    'Anyone would want you.',
    "I'll go to him at the hospital tonight.",
    'You would be fine without me.',
  ],
})
