import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'what-was-that-like',
  move: 'asking',
  any: [
    'what (BE|was|is|has|were) ~4 like (for you|to|when|$|now|this|that) | what (did|does|do) ~3 (feel like|do to you|mean to you|bring up) | what that do to you',
    'what (would|could|might) ~1 (help|feel|make|ease|be) ~5 (you|tonight|easier|better|today|now|it|safe|safer|least|$|good)',
    '(what|which) (do|did|would) you ~1 (need|feel|wish|see|hear|miss|remember|carry|think|like|most)',
    'how (BE|did|do|does|was|were) (you|that|it|this|last night|today|the night|the nights) ~2 (sleep|feel|feeling|doing|land|holding|sit|for you|with you|now|to you|when)',
    '(what|which part|what part) ~1 (comes|goes|hurts|hurt|scares|frightens|worries|keeps|helps|BE (the )?(hardest|worst|heaviest))',
  ],
  unless: [
    '(from me|want me to|for me|you think (of me|will happen|i BE)|did you expect|were you thinking)',
    '(why|forgive|trust|believe|move on|get over|home|touch|if i (did|had))',
  ],
  meant: { question: 'only' },
  says: 'This may open a question about them.',
  asks: 'Are you ready to hear any answer?',
  why: 'A question that wants nothing leaves room.',
  source: lay,
  matches: [
    '«What was that like for you»?',
    '«What would help tonight»?',
    '«How did you sleep»?',
    '«Which part is the hardest»?',
    '«what do u need» tonight',
    '«What did it feel like» to be told that?',
  ],
  passes: [
    'What do you want from me?',
    'What is wrong with you?',
    'What would it take to get past this?',
    "I know what would help, and I'm doing it.",
    'How would you like it if I did that to you?',
    'What did you expect, how do you think I feel?',
  ],
})
