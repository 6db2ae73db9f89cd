import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'correcting-the-facts',
  move: 'litigating',
  any: [
    '(technically|strictly speaking|^ for the record|^ to be (accurate|precise)|^ to be fair (i|it|we|you|she|he|that)|legally|factually|let us be (clear|accurate|precise))',
    '(it|that) was (on|in|at|after|before|a)? ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|[month]|[num]|half|a) ~3 not ~1 (on|in|at|a)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|[month]|[num]|before|after)',
    '(it|that) was not (on|in|at)? ~1 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|[month]|[num]|sexting|an affair|cheating|sex) ~3 it was',
    '(that|this|it) BE not (even )?(what|how|when) (happened|it (happened|was|looked)|i (said|meant|did)|we (did|said)) | (that|it|this) (is|was) not ~1 (cheating|an affair|lying|a date|sex|a lie)',
    'i never (lied|lie) (to you)? ~1 (about|that|once)? | get (your|the) (facts|dates|story|sequence) | you BE ~1 (wrong about|mistaken about|mixing up|telling it wrong|twisting)',
  ],
  unless: [
    '(told|said|tell) you (it|that)? ~4 | (i (was|BE) (wrong|lying)|lie|lied to|my mistake|correct myself) | (you asked|not wrong|right|sure)',
    '(love|enough|your fault|one of) | technically (i BE|we have got|the|it is still) | not the one | both nights | to prove | not nothing | i came home and | as i (have )?(said|told|wrote) | made me say | (plates|kilo|kilos|eggs|cups|pages|boxes|pounds) | record (the (dog|cat|bins)|there (is|BE) no) | what is legally | not on the form',
  ],
  says: 'This may argue about the facts while the hurt goes unmet.',
  asks: 'If they are partly right, what would you want to hear first in their place?',
  why: 'Being corrected while one bleeds feels like being cross-examined.',
  source: lay,
  matches: [
    '«Technically» we were on a break.',
    '«It was Tuesday, not Monday».',
    "«That's not what happened».",
    '«thats not cheating»',
    '«For the record», dinner was her idea.',
    "«You're wrong about» the dates.",
  ],
  passes: [
    'It was two men, not the one. I told you it was Monday. It was Tuesday, and I knew it.',
    "You asked for the date: it was Tuesday. You're not wrong about the dates.",
    "You said that's not what happened is all I ever answer. It was Tuesday.",
    'I told you it was October, not September, and that was a lie.',
    'It was three letters, not two as I wrote. It was five eggs, not six, so the cake is small.',
    'For the record, the bins are out and the cat is fed.',
    'I put down what is legally ours and left the rest to you.',
    "For the record there's no date by which you have to know.",
    'It was May, not June, and nobody made me say June.',
  ],
})
