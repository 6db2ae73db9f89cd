import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-lied-when-i-said',
  move: 'telling-first',
  any: [
    'i (lied|was lying|did not tell you the truth) ~1 (when i (said|told|swore)|about (the|when|how|what|who|where|that))',
    '(that (no|answer|number|date|story)|what i (said|told you)) ~4 (was|is) ~1 (a lie|not true|wrong|false|not the truth|half)',
    '(you do not know|i have not told you) ~1 (yet|back)? ~1 (that|this|about|is|how) | what you do not (know|have) (yet|is) | i left out (the|when|how|where|two|one)',
    '(there (was|were|is)) ~1 (also|another|more|a second|one more|two more) ~1 (phone|account|time|woman|man|person|night|one|message|letter) ~1 (i|that|you|too|and)',
  ],
  unless: [
    '(you (lied|were lying)|not lying|never lied)',
    '(why i lied|understand|know that i lied)',
    '(of the (fridge|oven|car))',
    '(fell|left out in)',
  ],
  says: 'This may put an untruth right.',
  asks: 'Is this now all of it?',
  why: 'A correction that comes by itself costs little, and gives back a great deal.',
  source: lay,
  matches: [
    '«I lied when I said» it ended in May.',
    '«That answer I gave you was not true».',
    '«What I told you on Sunday was not true».',
    '«There was also a second phone I» hid.',
    '«i havent told u yet that» she wrote back',
    '«I left out the» weekend in Bath.',
  ],
  passes: [
    'You lied about the dog.',
    'I never lied about that.',
    'What I told the plumber was wrong.',
    'There was also a second bus.',
    'The milk was left out of the fridge.',
    'I know that I lied about it, you found out.',
  ],
})
