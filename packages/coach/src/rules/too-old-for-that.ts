import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'too-old-for-that',
  move: 'circumstance',
  any: [
    'i BE (far|way|much)? too (old|tired|busy|fat|knackered|broke|ugly|ill) (for|to) ~1 (that|any of that|anything like that|all that|an affair|affairs|cheat|be chasing|chase|carry on) ~5',
    'i (have|have got|got) (way|far)? (too much|so much|everything) to lose ~5',
    '(when|where) would i (even|ever)? (have|find|get) (the)? (time|chance|energy) ~3',
    '(nobody|no one|who|what woman|what man) (would|BE going to|will|else would) ~1 (look at|want|fancy|touch) me ~4',
    'at my age ~2 (who|nobody|no one) ~5',
    'problem BE? (solved|closed|gone) ~2',
    'i BE (home|in|indoors|at home) every (single)? (night|evening) ~1 (now|these days|so|when|what|how|where) ~5',
  ],
  unless: ['(blame|excuse|not too|will be (home|in))', '(printer|router|boiler|dentist|washing)'],
  says: 'This may offer safety that hangs on how things are just now.',
  asks: 'What has changed in you that would hold if this changed?',
  why: 'Time, age and places change again; a reason inside does not need them.',
  source: lay,
  matches: [
    "«I'm too old for that kind of thing now».",
    '«I have too much to lose to do that again».',
    '«When would I even have the time»?',
    '«Nobody would look at me now anyway».',
    'He left for Bali, «problem solved».',
    "«I'm home every night now, so there you are».",
  ],
  passes: [
    "I'm too old to blame my upbringing.",
    'I have too much to say for a text.',
    'I will be home every night this week.',
    'Nobody would look at the printer.',
    'You said nobody would want me, and I laughed.',
    'The boiler man came, problem solved.',
  ],
})
