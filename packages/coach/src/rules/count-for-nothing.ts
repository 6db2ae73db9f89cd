import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'count-for-nothing',
  move: 'keeping-score',
  any: [
    '(do|does|did|will|would) (it|that|this|all that|any of it|all of it|i|the good years|the years|twenty years|ten years|those years) ~4 (count|counts|counted|stand|mean) ~1 (for )?(nothing|something|anything)',
    '(good years|all those years|years together|the past ~2 years|what we had|what we built|everything we) ~4 (count|counts|counted|mean|means) ~1 (for )?(nothing|something|anything)',
    '(do|did|will) i ~1 (ever |even )?(get|deserve|earn) ~1 (any|some|a bit of|a shred of|one|a) (credit|thanks|recognition|kindness|break|points)',
    '(paid|BE paying|pay) ~1 for (it|this|that|what i did|my mistake) ~2 (hundred|thousand|long enough|enough|ten times|every day|every single day) ~1 (times)?',
    '(BE|been) ~1 (punished|being punished|doing penance|serving my) ~2 (enough|long enough|for (this|it|years|months)|sentence|time)',
  ],
  unless: [
    '(not|never|do not) ~1 (asking|ask|need|want|expect|deserve)',
    '(said|told|you asked|wrong)',
    '(bill|invoice|phone|lawyer|course|counselor) ',
  ],
  says: 'This may count up what you did.',
  asks: 'What would you go on doing if nobody ever noticed?',
  why: 'A bill for the repair arrives with whoever was broken.',
  source: lay,
  matches: [
    '«Do the good years mean nothing»?',
    'what about «what we built, does that count for nothing»',
    '«Do I get any credit» at all?',
    "I've «paid for it a thousand times» over.",
    "Haven't I «been punished enough»?",
    '«Does any of it count for something»?',
  ],
  passes: [
    "I don't deserve any credit for it.",
    'I paid for it with the joint card.',
    'You asked whether the good years meant nothing. They did not stop me.',
    "I'm not asking whether it counts for anything.",
    'Do I get the bus or the train?',
    'The years we had were real, and I lied in them.',
  ],
})
