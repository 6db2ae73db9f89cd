import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'after-all-i-did',
  move: 'keeping-score',
  any: [
    'after (all|everything) ~2 i (have|did|had|do (for|to|$)) ~1 (done|did|given|changed|gave|for)?',
    'i (have|have been|BE) ~1 (done|doing|did|tried|trying|given|giving|begged) ~1 (everything|all you|so much|every single|nothing but|my best|you my) ~4 (asked|still|and|what|for you|not|but|can|phone)',
    '(what (more|else|what more)|how much more) ~2 (do|can|could|BE|is|must|proof|would|want|need|you) ~1 (you|i|there|want|need)? ~2 (want|need|do|say|to do|from me|ask)',
    '(nothing|none of it|no matter what|whatever) ~1 i (do|say|try|did) ~2 (is|BE|ever|will|counts|seems|matters) ~2 (good enough|enough|right|for you|ever|count|matter)',
    '(it|that|nothing) BE ~1 (never|still not|not ever|not) (good )?enough for you | you got my (passcode|password|location|phone) | you have had (the|my) (phone|emails|pin|passcode|password)',
  ],
  unless: [
    '(can i|could i) do (to|for|that would) (help|you|make) | (would you|do you) ~1 (want|like|need) to (know|ask|hear|tell) | (not (asking|expecting|a bill|enough to)|not come back|still not enough to)',
    '(would help|blood) | what else is there (for|,) | what else (should|have you|did you) | (done|given|paid|gave|did) (for|inside|to)? ~1? (him|her|them|his|their|that (man|lot|shop|firm|club|night|day|manager)) | (inside|into) (that|this) (shop|firm|club|school) | my best , i | since (breakfast|lunch|tea|noon|this)',
  ],
  says: 'This may present what you do as a bill.',
  asks: 'Would you still do it if nobody ever noticed?',
  why: 'Repair that wants a receipt is felt as a debt.',
  source: lay,
  matches: [
    "«After all I've done for» you this year.",
    "«I've done everything you asked and» it's still not enough.",
    '«What more do you want from me»?',
    '«nothing i do is ever good enough»',
    'i threw it in the river «what more do you want»',
    "«You've had the phone», «you've had the emails».",
  ],
  passes: [
    "I booked the test for Friday. I don't need thanks for it.",
    "I used to say after all I've done.",
    'You told me that nothing you do is good enough for my mother.',
    "I've done the dishes, the kids are in bed. What else could I do that would help tonight?",
    "After all I've given them, the club raised the fee again.",
    'After everything I did for him the manager gave Jim the early shift.',
    "What else is there for tea? I've had the last of the eggs.",
    "You've had the phone since lunch, is it charged?",
    "Why I kept the number after all this, I don't know. What else have you been carrying alone?",
  ],
})
