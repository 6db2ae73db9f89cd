import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-owe-me',
  move: 'controlling',
  any: [
    'you owe me | owe it to (me|us|the kids|this family) | i (want|expect|demand|deserve|need) (an answer|a decision|the truth|my answer) ~1 (tonight|now|today|by|from)',
    '(either|choose) ~7 or (i BE|i will|i|we BE) ~3 | my way or | (my|the) (terms|rules) or',
    '(as my|as a) (wife|woman|husband|man) you | (wifely|conjugal|marital) (duty|duties|rights) | submit to | be submissive | obey (me|your)',
    '(you BE|you will) ~1 (coming|going|doing|answering|picking|unblocking) ~4 whether you (like|want) | i will not be (spoken|talked|treated|ignored)',
    '(keep|lower) your voice ~1 | not in front of (my|the|them)',
  ],
  unless: [
    '(owe me (nothing|no|not)|not owe|never owe|do not (want|need|expect|demand)) | (owe me for|owe me a fiver)',
    '(said|told|say) | THANK | either way | either you BE (up|in|out|home|awake|asleep)',
  ],
  says: 'This may demand an answer, a talk or a touch.',
  asks: 'What would you do with a no?',
  why: 'What is owed cannot be given freely.',
  source: lay,
  matches: [
    '«You owe me» an answer tonight.',
    '«I want an answer tonight».',
    'You «owe it to the kids».',
    '«Either you forgive me by Easter or I take the flat».',
    '«As my wife you» should be there.',
    '«i wont be spoken» to like that',
  ],
  passes: [
    'You owe me nothing.',
    "You don't owe me an answer.",
    'I never want you to feel that you owe me.',
    'You said I used to say you owe me.',
    "I don't need an answer tonight.",
    'Whether you come or not is yours.',
    'I can show you the way, or you take the map.',
    "Either you're home early or we've a visitor in the kitchen.",
    'Thank you for asking me upstairs and not in front of the boys.',
  ],
})
