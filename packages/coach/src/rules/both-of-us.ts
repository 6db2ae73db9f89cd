import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'both-of-us',
  move: 'blame-shifting',
  any: [
    '(we|us) ~1 (both|each|all) ~1 (contributed|contribute|let (this|it|things|us|each)|stopped (trying|talking|touching|listening)|neglected|took each other|have (a|our|some) ~1 (part|share|responsibility)|had (a|our|some) ~1 (part|share|responsibility)|(were )?(to blame|at fault|responsible|guilty)|got (us )?here)',
    '(there (were|was|BE)|it took) two of us ~1 (in|to) (this|that|our|break|get|make)',
    '(not|never|hardly) ~1 (only|all|just|entirely|solely|completely) (on me|my fault|down to me|my doing|mine)',
  ],
  unless: [
    '(untrue|lie|lied|nonsense|wrong|excuse|hiding|hid|cheap|unfair|not true|easier) ~6',
    '(contributed|contribute) ~1 to the (deposit|pot|pension|mortgage|rent|fund|account)',
    '(not|never) true',
  ],
  says: 'This may deal out what was one choice.',
  asks: 'Which part of it did nobody but you decide?',
  why: 'Two people make a marriage; one person made this choice. Said together, the second half goes missing.',
  source: lay,
  matches: [
    '«We both contributed» to where we ended up.',
    'I think «we both let this» happen.',
    '«We each had our share» in how cold it got.',
    '«There were two of us in that» house.',
    'It is «not all my fault».',
    'Honestly «we both stopped talking» long before her.',
    '«We were both to blame» in the end.',
  ],
  passes: [
    'We both contributed to the deposit.',
    'I said we both let this happen, and that was a lie.',
    'It is unfair to say we both stopped trying.',
    'There were two of us in the queue.',
    'We both let the dog out.',
    'We both stopped at your mother’s on the way.',
    'You asked whether it was not all my fault.',
  ],
})
