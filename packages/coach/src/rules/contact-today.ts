import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'contact-today',
  move: 'telling-first',
  any: [
    '(she|he|they|her|him) ~1 (texted|wrote|messaged|rang|called|contacted|emailed|approached|liked|sent|turned up|was there|came up|waved) ~4 (today|this morning|last night|yesterday|tonight|this afternoon|at lunch|an hour ago|on monday|on tuesday|on friday)',
    'i (saw|met|passed|ran into|bumped into|drove past) (her|him|them) ~4 (today|this morning|last night|yesterday|tonight|this afternoon|at lunch)',
    'i (should|have to|need to|must|ought to|said i would) (tell you (that|this|about|something)|let you know) | i BE telling you (myself|first|before)',
    '(got|had|found|came|there was) (a|another) (message|text|mail|email|call|letter|card|friend request) from (her|him|them)',
  ],
  unless: [
    '(told you|already|do not (need|have)|how many)',
    '(nothing to tell|to tell you off|should tell you that you|want to tell you how)',
    '(your (mother|father|sister|brother)|the school|plumber)',
  ],
  says: 'This may tell of a contact before it is found.',
  asks: 'What did you do then, and what will you do next time?',
  why: 'To hear of it the same day is different from finding it.',
  source: lay,
  matches: [
    '«She texted me this morning», and I have not answered.',
    '«I saw her at the petrol station today».',
    '«he liked a picture of mine last night»',
    '«There was a message from her» in the old account.',
    "«I'm telling you before» you find the ticket.",
    '«I have to tell you that» she will be at the wedding.',
  ],
  passes: [
    'Your mother called this morning.',
    'I saw her leave, you told me.',
    'I should tell you that you look tired.',
    'I already told you she called yesterday.',
    'She called the school today.',
    'You told me he texted you last night.',
  ],
})
