import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-lied',
  move: 'owning',
  any: [
    'i ~1 (lied|cheated|betrayed|deceived) (to|on|about|you|and|for|every|in|when|$|with|because|again|through|your|all|that)',
    'i ~1 (hid|invented|denied|covered up|made up) ~1 (it|that|the|her|his|him|my|this|them|every|all|a|everything|messages) | i deleted ~1 (the|her|his|our|all|every|them)? ~1 (messages|chats|chat|thread|texts|number|every|them)',
    'i ~1 (chose|decided) to ~1 (write|go|lie|meet|answer|text|hide|keep|do|say|see|stay with (her|him)|come back|let)',
    'i ~1 (kissed|slept with|went to bed with|wrote back to|took) (her|him)',
    'i (let you (think|believe|wait|stand|doubt|apologise|feel|take)|used (you|your|our)|called you|blamed you|shouted at you|left you (alone|with)|broke (your|our|us|what)|had (an|the) affair|did (lie|wrong|this to)|wronged you)',
  ],
  unless: [
    '(never|not|nothing|if|had i|did i ever|have i ever) ~2 (lied|cheated|hid|slept|kissed|paid|deleted|met|told|betrayed|deceived|wronged|denied)',
    '([smaller] (kissed|texted|slept|met|messaged|paid|did)|because you|so you|anyway)',
    '(sorry|apologise|i already told|if i|given|why you|understand|grieved|hurts|kneel)',
    '(swear|believe me)',
  ],
  says: 'This may name your own act as yours.',
  asks: 'Is anything else still left out?',
  why: 'A named act is something that can be looked at together.',
  source: lay,
  matches: [
    '«I lied to» you in March.',
    '«I chose to write» back.',
    '«i hid it» from u for a year',
    '«I deleted the messages every» night.',
    '«I let you think» you had forgotten.',
    '«I called you» paranoid so that I would not be found out.',
  ],
  passes: [
    'I never lied to you.',
    'I lied because you would have shouted.',
    'If I had lied to you, you would know.',
    'Mistakes were made.',
    'I only kissed her.',
    'She lied to me as well.',
  ],
})
