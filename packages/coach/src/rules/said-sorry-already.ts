import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'said-sorry-already',
  move: 'hollow-apology',
  any: [
    'i (have|already|must have|had) (already|now)? (said|say|apologised|apologized|told you) ~3 (sorry|apologised|apologized|enough|times|already)',
    '(said|apologised|apologized) ~5 (a (hundred|thousand|million)|hundred|thousand|million|forty|fifty|so many|how many) times',
    'how many times ~5 (say|apologise|apologize|tell you) ~3 (sorry)?',
    'i (have|already) ~1 (apologised|apologized) ~5 (already|enough|times|what (more|else))',
    '(i|i have) (said|apologised|apologized) ~3 (sorry)? , what (more|else)',
    "i said (i am|i was)? (sorry)? ~1 (already|did not i|ok|okay|didn't i)",
  ],
  unless: ['not enough'],
  says: 'This may treat sorry as a bill that was paid.',
  asks: 'What in the hurt has not been met by the sorries so far?',
  why: 'A sorry that is counted is no longer about the hurt.',
  source: lay,
  matches: [
    "«I've already said sorry».",
    "«I said I'm sorry already».",
    '«How many times do I have to say sorry»?',
    '«ive said sorry a hundred times»',
    '«I already apologised for that, twice, enough».',
    "«I have apologised so many times» I've lost count.",
  ],
  passes: [
    'I said sorry on Friday and I know it was not enough.',
    "You told me I'd said sorry a hundred times and changed nothing.",
    "I'm sorry. I have never said what for, until now.",
    "I was wrong to tell you I'd already said sorry.",
    "I haven't said sorry for that one yet.",
    'I said I would be home at six.',
  ],
})
