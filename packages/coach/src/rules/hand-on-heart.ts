import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'hand-on-heart',
  move: 'convincing',
  any: [
    '(hand on (my)? heart|hand to god|cross my heart|god is my witness|hand on the bible) ~6',
    '(i swear|honest|nothing happened|i promise|true) ~3 ask (anyone|anybody|the lads|the girls) ~3',
    'i need you to (believe|trust) ~6',
    'look me in the (eye|eyes) and ~6',
    'please please please (just)? ~1 (believe|trust|forgive|answer|talk|do not leave|come) ~4',
  ],
  unless: ['(not|no) ~3 (hand on|swear|cross my)', '(i used to|last time|i lied|was lying|traffic)'],
  says: 'This may press them to believe you.',
  asks: 'What could they see for themselves?',
  why: 'Pressing makes doubt feel like a fault.',
  source: lay,
  matches: [
    '«hand on heart nothing else happened»',
    '«Hand to God that was the end».',
    '«I need you to believe me».',
    '«Nothing happened, ask anyone».',
    "«Look me in the eyes and tell me I'm lying».",
    '«cross my heart babe»',
  ],
  passes: [
    'I said hand on heart last time, and I was lying.',
    'I need you to sign the form.',
    'Ask anyone at the desk for the key.',
    'I am not going to say hand on heart again.',
    'I put my hand on your heart while you slept.',
    'I do not need you to believe me.',
  ],
})
