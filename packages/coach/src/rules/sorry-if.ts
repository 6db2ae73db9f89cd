import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sorry-if',
  move: 'hollow-apology',
  any: [
    '(sorry|apologise|apologize) ~2 if (i|you|it|that|this|anything|something|any|what|my|he|she|we|there|somehow|ever)',
    'sorry for (whatever|anything|any (hurt|pain|confusion|inconvenience|upset))',
    'if (something|anything|it|i) ~2 (hurt|upset|offended) you ~2 (sorry|apologise|apologize)',
  ],
  unless: [
    '(scrambled|wonky|too many|wrong time|too long|messy|typos|rambling|spelling|makes no sense) | if you (like|want|prefer|need|ask|asked|would)',
    '(arrives|late|wake|woke|ring|call|long|messy|clumsy)',
    'anything less | the ~3 BE sorry | they BE sorry | talking into | comes out',
  ],
  says: 'This may leave open whether anything happened.',
  asks: 'Which act of yours is the sorry about?',
  why: 'An "if" in an apology lets the act stay unnamed, and the other person has to prove the hurt.',
  source: lay,
  matches: [
    "I'm «sorry if I» hurt you.",
    '«sorry if that» upset u',
    'Im so «sorry if you» felt left out.',
    'I «apologise if anything» I did made you feel unsafe.',
    'I’m truly «sorry if it» came across that way.',
    '«Sorry for whatever» I did to make you this angry.',
    '«sorry also if you» saw something in the laptop',
  ],
  passes: [
    "Sorry if this is wonky, I've had forty minutes of sleep.",
    "I'm sorry. If you want, I can tell you now.",
    "I'm sorry I lied to you.",
    'You said "sorry if I hurt you" was no apology, and it wasn\'t.',
    "I'm sorry if this letter is long.",
    "I'm sorry, and if you like I will leave you the evening.",
    'I was wrong to say I was sorry if you felt hurt.',
    'The airline is sorry for any inconvenience, and lost the pram.',
    "Sorry if it comes out backwards, I'm talking into the phone.",
  ],
})
