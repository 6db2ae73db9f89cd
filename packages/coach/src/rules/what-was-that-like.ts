import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'what-was-that-like',
  move: 'asking',
  any: [
    'what (BE|was|is|has|would|could|will) (that|it|this|today|last night|yesterday) ~2 (like|been like|feel like|bring up)',
    'what (would|could|will|might|can) ~3 (help|feel|make|be|ease|do|need|you (like|need|want))',
    'what (do|did) you ~1 (need|feel|want|wish|see|hear|miss|remember|carry|think of|most)',
    'how (BE|did|do|does|was|are|have) (you|that|it|this|your|today|last night|the) ~1 (sleep|slept|feel|feeling|doing|been|land|today|holding|hold|night|for you|to you|with you|sit|sitting)',
    'what (comes|goes|went|came|hurts|hurt|scares|frightens|worries|keeps|helps|BE hardest|BE the hardest|BE worst|BE the worst)',
    '(is|was) there (anything|something|a) ~1 (you|part|that|more|else|question|i could|i can)',
    '(which|what) part ~8 (hardest|worst|heaviest|hurts|hurt|stays|hits|loudest|keeps)',
    'would (you|it) (like|rather|prefer|help|be (easier|better|good|okay|all right))',
    '(do|would|can|could) you (want|like|tell|say) ~3 (me )?(more|about|what|to talk|to tell|to be|how|where|me to)',
  ],
  unless: [
    '^ i (know|asked|wonder)',
    'if i did',
    '(what) (would|do|did|will|can|more|else) ~2 (you want from me|want me to say|it take (for|to get)|else)',
    '(why)',
    '(forgive|trust|believe|move on|get over|normal|come home|touch|sex)',
  ],
  says: 'This may open a question about them.',
  asks: 'Are you ready to hear any answer?',
  why: 'A question that wants nothing leaves room.',
  source: lay,
  matches: [
    '«What was that like» for you?',
    '«What would help» tonight?',
    '«How did you sleep»?',
    '«Which part is the hardest»?',
    '«what do u need» from me tonight',
    "«Would you like me to» stay at Danny's this weekend?",
  ],
  passes: [
    'What do you want from me?',
    'What is wrong with you?',
    'What would it take to get past this?',
    "I know what would help, and I'm doing it.",
    'Would you like it if I did that to you?  Why?',
    'I asked what was that like, and you looked away.',
  ],
})
