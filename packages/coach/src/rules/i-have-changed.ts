import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-have-changed',
  move: 'convincing',
  any: [
    'i have (really )?changed ~2 (can not|do not|why|you (have|must|need|know|can)|believe|i (swear|promise|really))',
    '(can|do|will|could) (not )?you (not )?~1 (see|tell|feel) ~1 (that )?(i have changed|i BE (different|trying|a different|not that|serious|sincere|sorry|genuine|telling)|how (hard|much) i|i mean)',
    'i BE (a|not the) (different|changed|new|same|better) (person|man|woman|husband|wife|guy|girl) (now|anymore|any more|today|than|you)?',
    '(look|looking) (at )?me in the (eye|eyes) | i mean (it|every word) ~1 (this time|i do|really) | this time (it )?(is|BE|will be) different',
    '(i BE|i have been) ~1 (being |completely |totally |absolutely |a hundred percent )?(honest|truthful|straight|open|transparent) ~1 (with you)? ~3 (why|what|so|you|believe|trust)',
    'i have (got )?nothing (left )?to hide',
  ],
  unless: [
    '(not|never) ~2 (changed|a (changed|different))',
    '(whether|if|before|until|how) ~2 (changed|different)',
    '(said|told|you (said|think|told))',
    '(lied|was lying|to prove|do not expect|not asking) | hide behind | because you asked | tell you i BE | telling me i',
  ],
  says: 'This may ask them to believe a change before they have seen it.',
  asks: 'What could they see, over months, without your saying it?',
  why: 'A change is believed by being lived beside, not by being announced.',
  source: lay,
  matches: [
    "«I've changed, can't» you see that?",
    '«I am a different person now».',
    '«I mean it this time».',
    '«Look me in the eyes».',
    "«I've been honest with you, so why» won't you believe me",
    '«I have nothing to hide».',
  ],
  passes: [
    'I have not changed yet, I have only started. I have nothing left to hide behind.',
    'You can look at whether I have changed in a year.',
    'I changed the sheets.',
    'You said you cannot see that I have changed.',
    'She looked at me in the shop.',
    'I was lying when I said I had nothing to hide.',
  ],
})
