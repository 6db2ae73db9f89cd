import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'between-us',
  move: 'controlling',
  any: [
    '(stays|stay|keep (it|this|that|things)|remain|remains) ~1 (between (us|you and me|the two of us)|in (this house|the family|our house|these four walls|this room)|behind closed doors) ~3',
    'i (do not|would not) (want|like|have|appreciate) you ~1 (talking|telling|discussing|running|ringing|contacting|showing|airing|dragging|spreading) ~8',
    'i would rather you did not ~1 (talk|talking|tell|telling|discuss|ring|contact|show|drag|spread) ~6',
    '(air|airing|wash|washing) ~2 dirty (laundry|linen|washing) ~3',
  ],
  unless: ['(if (that is what)? you (want|like)|dr|counselor|therapist|surprise|unless you|you (can|may)|bank alone|price|not have to)'],
  says: 'This may ask them to carry it alone.',
  asks: 'Who do they have to talk to?',
  why: 'A secret kept for somebody else cuts off the help that is left.',
  source: lay,
  matches: [
    'This «stays between us».',
    'Please «keep it in the family».',
    "«I don't want you talking to your sister about us».",
    "«I would rather you didn't go telling your mother».",
    'Do you have to «air our dirty laundry»?',
    "Let's «keep this between you and me».",
  ],
  passes: [
    "This stays between us and Dr. Hale, if that's what you want.",
    "I don't want you talking to the bank alone, I'll come with you.",
    'It does not have to stay between us.',
    'Keep it in the fridge.',
    'You can tell your sister anything you like.',
    "I don't want you carrying the boxes.",
  ],
})
