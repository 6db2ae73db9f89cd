import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'nothing-asked',
  move: 'patience',
  any: [
    'i BE not ~1 (asking|expecting|waiting|writing|going to ask|asking that) ~1 (for|you|that|to)? ~2 (forgiveness|trust|an answer|believe|forgive|a verdict|anything|softer|come back|decide)',
    'i (do not|will not|never will) (ask|expect|need|want) (you to|that you|your forgiveness|forgiveness|your trust|a decision|you (back|softer)) ~1 (forgive|believe|trust|decide|get over|feel better|move on|come back|love)',
    'you owe me (nothing|no) | (you do not ever? (have|need) to|you need not) ~1 (forgive|trust|believe|decide|get over|move on|be okay|be ready|feel better|love me|come back)',
    'whether (you|or not you|or when you) ~2 (forgive|trust|believe|stay|reach|come|decide|ever) ~6 (is|BE|yours|with you|your|not)',
    '(not|nothing) ~2 (a bill|to be paid|for you to (fix|carry|settle))',
  ],
  unless: [
    '(tell the|plumber|car|if you|stop)',
    '(but (i|you|it|at some)|so patient)',
    '(do not (want|need) you to (tell|see|go|speak|talk|come to))',
  ],
  says: 'This may ask for nothing.',
  asks: 'Can you leave it there, if nothing comes back?',
  why: 'What is not asked for can be given.',
  source: lay,
  matches: [
    "«I'm not asking you to believe» me.",
    '«You owe me nothing».',
    '«u dont have to forgive» me',
    "«I don't expect you to trust» this.",
    '«Whether you ever forgive me is yours» to say.',
    "«I'm not asking for anything».",
  ],
  passes: [
    "I'm not asking for a lot, just a hug, but you never give it.",
    "You don't have to tell the plumber.",
    "I don't want you to talk to her.",
    "You said I'm not asking enough.",
    "Whether the bus is late or not, I'll be there.",
    "I'm waiting for an answer.",
  ],
})
