import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'done-my-bit',
  move: 'keeping-score',
  any: [
    'i have done my (bit|part|share|time|best) | all i do is | the least you (could|can) do | nothing but (nice|kind|good|patient) | (the )?only one (trying|working|fighting)',
    '(good|perfect|model) (husband|wife|man|father) now | you would think (that|it) | can not do (any )?more than | so we BE even | i (lost|gave up) ~4 for you',
    'i (cook|clean|pray|work|pay) ~1 (for you|for this) ~2 i | i have (begged|knelt|fasted|paid|shown you) ~4 i have',
    'i (do|hand over|go to) the (dishes|school run|shopping|counseling|cooking) ~3 i (do|hand|go|wake|manage|make)',
    'still blanking me | what have you done for (us|me|this) | (have|got) you the ~4 did not i',
  ],
  unless: [
    '(not|never) (the only|enough|about|a bill)',
    '(you BE the|you have been|you were|said|told)',
    '(for (dinner|tea)) | (homework|lesson|lessons) | more than (a|an|one|two|half|a few|ten) ~1 (hour|hours|minutes|minute|day|days|page) | (so|thought|hoping|hoped|meant) (that )?you would think | have paid it',
  ],
  says: 'This may count what you have given.',
  asks: 'Who keeps the count, and for what day?',
  why: 'A count makes of repair a trade, and the other person a debtor.',
  source: lay,
  matches: [
    "«I've done my bit».",
    '«All I do is» work and clean and say sorry.',
    "I'm «the only one trying» here.",
    "I've been «nothing but nice» for six weeks.",
    '«I do the dishes now, I do» the school run.',
    '«the least you could do» is pick up',
  ],
  passes: [
    "You've been nothing but kind, and I lied. I have not done my part. I do the dishes tonight, you rest.",
    'You were the only one trying. You said all I do is count. I never did my share in this house.',
    "Maths is for Monday and I've done my part of the homework.",
    "I can't do more than half an hour of this before my head goes.",
    "I hid the bill so you'd think it was paid.",
    "I parked by the church and hoped you'd think that I'd been to choir.",
    "The gas was due, I've paid it and I have the slip.",
    "I tidied the desk so you'd think it had always been bare.",
  ],
})
