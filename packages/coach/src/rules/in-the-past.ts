import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'in-the-past',
  move: 'dismissing',
  any: [
    '(it|that|this|all that|everything|it all|she|he|those days) BE ~2 (in the past|ancient history|old news|history|over and done|done and dusted|behind us|over with|years ago|finished now|dead and buried|yesterday)',
    '(living|live|stuck|stay|staying|keep living) in the past',
    '(dredging|dredge|digging|dig|raking|rake|bringing|bring|brought|dragging|drag|going|go|harping|harp|banging|bang) ~1 (it|this|that|things|everything|old stuff|up|over|on|stuff|the past) ~3 (up|over|again|about|on) ~1 (again|and over|every time)?',
    '(what is|what has) done is done',
    '(can not|could not|no one can) change (the past|what happened|what BE done)',
    '(why|do) ~3 (still|keep|always) ~2 (bring|bringing|going over|talking about|asking|on about|thinking about|upset|angry|crying)',
    'not this again',
    'we (have|already|have already) ~1 (talked|been|gone|discussed|covered|spoken|went) ~1 (about|over|through) (this|that|it|all)',
  ],
  unless: [
    '(bring|bringing|brings) (it|this|that) up (whenever|as often|any|as much|when)',
    'you can ~2 (bring|ask|go)',
    '(you have|every) ~2 right',
    '(not|never) ~1 (in the past|history|over) for you',
  ],
  says: 'This may say that it is finished, when it is not for them.',
  asks: 'When did it last happen to them again, in their head?',
  why: 'For the body that was hurt, it is not past yet.',
  source: lay,
  matches: [
    "«That's in the past».",
    "«It's ancient history» by now.",
    '«Why are you still bringing» it up?',
    'you «keep living in the past»',
    "«What's done is done».",
    "«We've talked about this».",
    '«not this again»',
  ],
  passes: [
    'It is not in the past for you.',
    'You can bring it up whenever it comes.',
    'I was wrong to say it was in the past.',
    'You said living in the past is what I call it when you ask.',
    "I can't change what I did to you, and I can answer.",
    "I won't tell you it's over and done.",
  ],
})
