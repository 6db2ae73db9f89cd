import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'stop-asking',
  move: 'withholding',
  any: [
    '(so|just|please) (stop|quit) asking | ^ (stop|quit) asking | you would only use it | what is there to tell | why do you want to know',
    '(do not|dont) know what (more |else )?you want me to (say|do|tell) | i have said (what|all) i | that is all you BE getting | (no|there is no) more story',
    'not (going to|keep|gonna) ~1 (keep )?(answering|telling|explaining|repeating|going over) | (can not|cannot) (keep|continue) ~2 (answering|explaining|on saying|telling|saying|repeating)',
    'i BE done (talking|explaining|answering|with (this|questions)) | do not remember and (i )?do not want | you can not make me',
  ],
  unless: [
    '(never|not) (ask you to )?stop asking',
    '(told you to|you said|wrong to|until|i will (tell|answer))',
    '(you (can|may|have every))',
    '(the caterer|kids|mummy)',
  ],
  meant: { negated: 'either' },
  says: 'This may end the asking.',
  asks: 'Which question is the one you hope will not come?',
  why: 'The asking ends when the answers can be trusted, and not before.',
  source: lay,
  matches: [
    "I don't know why I did it «so stop asking».",
    "«You'd only use it» against me.",
    "I «don't know what more you want me to say».",
    'im «not gonna keep answering» the same question',
    "«I'm done talking» about it.",
    "«I've said what I» had to say.",
  ],
  passes: [
    "I won't ask you to stop asking.",
    'I told you to stop asking. I was afraid.',
    "You can't stop asking, and I see why.",
    "I don't know what to say yet, I will answer by Sunday.",
    'You said I always tell you to stop asking.',
    'She stopped asking me years ago.',
  ],
})
