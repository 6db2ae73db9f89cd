import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'no-longer-there',
  move: 'circumstance',
  any: [
    '(she|he|they) ~3 (moved|gone|left|transferred|retired|resigned|resigning|quit|leaving|married|away|back in) ~5 (so|anyway|now so|which means)',
    '(she|he|they) ~2 (BE|live|lives|works|work) (in|at|on) ~4 (so|now so|anyway) ~3 (it|you|that|there|i|we|nothing)',
    'i (do not|no longer|never|BE not) ~1 (work|travel|drink|go|see|talk|drive) ~6 (so|and so|which means) ~1 (it|you|that|there|nothing|no)',
    'i (quit|changed|left|switched|gave up|swapped|retired|deleted|blocked) ~8 so ~1 (it|you|that|there|nothing|no|we)',
    'i BE (off|on|out of) ~5 (now|anyway) ~2 (so|no) ~4 (no|not|nothing|hotels|chance)',
  ],
  unless: [
    '(so that you|so you (can|could|have|know|may|will|do not have to (see|answer|wait|drive|tell))) | so i (told|asked|wrote|will|booked|am)',
    '([num] times|so that|i told (her|him|them|my)) | would look as | not see and that | look bad | so it will be (by|on|in|at) | until the | so you would be',
  ],
  says: 'This may rest on who is where now, and not on you.',
  asks: 'What in you would be different if you all sat in one room again?',
  why: 'Distance ends when somebody moves back.',
  source: lay,
  matches: [
    "«She moved to Leeds so» it's over.",
    "«I quit drinking so it» won't happen.",
    "«I no longer travel for work so there's» nothing.",
    "«He retired in May so» it's finished anyway. «hes leaving for bali anyway so»",
    "«I deleted the app so it» can't start.",
    '«im on days now so theres no chance»',
  ],
  passes: [
    'I changed the password so it would look as if someone had.',
    'I blocked him so you can look at the screen when you like.',
    'She moved to Leeds. You asked where she is.',
    'I changed my number, and the old phone is on the table. I left the firm so I told them why.',
    'She said he moved away so it is over, and I told her it is not.',
    "I don't work there. That is not what did it.",
    "She's in Quebec, so it will be on the screen that you meet her.",
    "He's away until the twelfth anyway.",
    'I left the drawer open so you would be the first to look.',
  ],
})
