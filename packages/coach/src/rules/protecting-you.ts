import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'protecting-you',
  move: 'withholding',
  any: [
    'i (BE|did it|kept|hid|lied|only|just|did not) ~6 (protect|protecting|spare|sparing|shield|shielding) (you|your feelings|us|the kids) ~5',
    'i (just|only)? did not want to (hurt|upset|worry|scare|burden) you (so|that is why|and|with|by|$) ~6',
    'because i did not want to (hurt|upset|worry|lose|burden) you ~3',
    '(it is|you BE|might be|probably|far|much) (better|best|happier) ~1 (if you do not|not|you do not|when you do not) (know|knowing|ask|asking|read|see|hear) ~4',
    '(better|best) left (unsaid|alone|buried|unknown) ~3',
    'what you do not know ~1 (will|can|does|can not) ~1 (not|hurt) ~3',
  ],
  unless: [
    '(protect myself|my own|not you|told myself|will not|not (going|try)|stop|lie i|excuse|no protection|not protect)',
    '(sun|helmet|rain|insurance|surprise|heat|wasps|wet paint|cable)',
  ],
  says: 'This may call hiding it a kindness.',
  asks: 'Whom did the silence spare?',
  why: "To be protected from the truth is to be left alone with a wrong picture of one's own life.",
  source: lay,
  matches: [
    "«I didn't tell you because I was protecting you».",
    '«I was trying to protect you».',
    "«I didn't want to hurt you so I kept it to myself».",
    "«It's better if you don't know».",
    'Some things are «better left unsaid».',
    "«What you don't know can't hurt you».",
  ],
  passes: [
    'I told myself I was protecting you.',
    'I kept it from you to protect myself, not you.',
    'I will not try to protect you from the truth again.',
    "It's better if you know.",
    'I was only trying to protect you from the sun.',
    'You said I was protecting you, and I let you.',
  ],
})
