import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-pushed-me',
  move: 'blame-shifting',
  any: [
    'you ~1 (pushed|drove|forced|push) me ~1 (to (it|this|that|him|her|do|drink)|into|away|there|out)',
    'you made me (do|feel (so )?(alone|lonely|small|unwanted|invisible)|this way|go|look elsewhere|need|turn) | you left me (no choice|alone (that|all|the|with|for|every))',
    '(you|your) ~1 (BE|were) ~1 (to blame|no (angel|saint)|not (innocent|blameless|perfect)|partly)',
    '(your|own|at your) (part|role|share|own part|own role) in (this|it|all|the|what|us) | what about your (part|share|behaviour|behavior)',
    '(you|and you) ~1 (kissed|flirted|had your|forgot|cheated) ~4 (so|too|first|christmas|thing)',
  ],
  unless: [
    '(not|never|nobody|nothing) ~4 (push|pushed|drove|made|fault|you who)',
    '(drove|pushed) me (to the|home|up|in the|station|round|there in)',
    'made me (tea|laugh|smile|coffee|dinner|see|realise|think)',
    '(sorry|regret|ashamed|i wrote)',
  ],
  says: 'This may make them the one who did it.',
  asks: 'Which step was the first that was yours?',
  why: "To be given the cause of one's own wound is a second wound.",
  source: lay,
  matches: [
    '«You pushed me to it».',
    '«u drove me into» his arms, «u pushed me away»',
    '«You were no angel» either.',
    '«You made me feel so alone».',
    '«You left me no choice».',
    'Look «at your own part in this».',
  ],
  passes: [
    'You did not push me to it.',
    'Nothing you did made me do it.',
    'You drove me to the station with sandwiches.',
    'I told people you pushed me away, and that was a lie.',
    'He told you that you pushed me to it.',
    'You made me laugh on Sunday.',
  ],
})
