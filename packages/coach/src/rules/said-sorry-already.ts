import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'said-sorry-already',
  move: 'hollow-apology',
  any: [
    'i (have|already|have already|already have) ~1 (said|apologised|apologized) ~2 (sorry|already|enough|times|hundred|dozen)',
    '(sorry|apologised|apologized) ~3 (a|one|how many|so many|about|like|million|more than) ~1 (hundred|thousand|million|times|forty|fifty|ten|anyone|dozen)',
    'how many times ~6 (say sorry|apologise|apologize|hear it|say it|want it)',
    '(sorry (okay|sorry|then) $|i said ~3 sorry ~1 did not i|i said sorry $|done (apologising|apologizing)|sorry ~2 happy now)',
  ],
  unless: [
    '(without saying|over the fence|noise|permit|forgot|worst thing)',
    '(not enough|have not said|never said|(not|never) (fix|mend|help|repair|undo|change))',
    '(last|on|in|yesterday) ~3 and',
  ],
  says: 'This may treat sorry as a bill that was paid.',
  asks: 'What in the hurt has not been met by the sorries so far?',
  why: 'A sorry that is counted is no longer about the hurt.',
  source: lay,
  matches: [
    "«I've already said sorry».",
    '«i already apologised a hundred times»',
    '«How many times do I have to say sorry»?',
    '«ive said sorry» like forty times',
    'im «sorry ok»??',
    "«I said I'm sorry, didn't I».",
  ],
  passes: [
    "I've said sorry to her over the fence.",
    "I've said sorry a lot this week without saying for what.",
    'I said sorry on Friday and I know it was not enough.',
    "You told me I'd said sorry a hundred times and changed nothing.",
    "I'm sorry. I have never said what for, until now.",
    "I was wrong to tell you I'd already said sorry.",
    "I haven't said sorry for that one yet.",
    'I said I would be home at six.',
    'I know that I have said sorry many times and that it does not fix it.',
  ],
})
