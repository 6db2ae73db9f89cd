import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'move-on',
  move: 'rushing',
  any: [
    '^ ~3 (can|could|let|why|please|just|must|need|want|should|time|going|try|ready) ~5 (move on|move past|move forward|get past|get over|let it go|let this go|put ~2 behind)',
    '(put|leave|leaving|putting) ~2 (it|this|that|all|everything) ~1 (all )?behind (us|you|me)',
    '(turn|turning|close|closing) (the|a|this|that) ~1 (page|chapter|book) | (clean slate|fresh start|water under the bridge)',
    '(back|return) to (normal|how (we|it|things)|the old|the way (we|it|things)) | (be|have|act) ~2 normal (again|for|with|tonight|night|sunday|weekend)',
    'you ~1 (need|have|got|should|must|ought) to? ~1 (get over|move on|let it go|let go|get past|put this)',
  ],
  unless: [
    '(you can let|voicemail) | (you|we|i) (do not|need not|never|did not|will not|can not|could not|would not) ~3 (need|have|ask|expect|move|get|let|put|want|say)',
    '(whether|ready to|if you|unless|house|flat|sleep|ask you) | lorry | by [day] | my (sister|brother|family) wants us | (trains|it is on the back) | (code|password|number) BE back | or shall us | time you turn',
  ],
  says: 'This may ask the other person to be done with it.',
  asks: 'What would it cost them to act as if it were over?',
  why: 'What is put behind too early comes back later.',
  source: lay,
  matches: [
    '«Can we just move on»?',
    '«I want to put it behind» us.',
    '«You need to get over» it at some point.',
    'lets just have a «clean slate»',
    "I think it's time to «turn the page».",
    "Why can't we go «back to how things» were?",
  ],
  passes: [
    "My sister wants us to put it behind us for Mum's 80th.",
    "Can you move the car, the bin lorry can't get past.",
    'You told me "get over it" was the worst thing I said.',
    "You don't have to get over it.",
    "I won't ask you to move on.",
    'My mother says we should move on, and I told her no.',
    "I moved on Friday to my brother's flat.",
    'I had no right to tell you to let it go.',
    'The alarm code is back to the old number.',
  ],
})
