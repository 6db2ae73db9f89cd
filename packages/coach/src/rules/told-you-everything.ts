import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'told-you-everything',
  move: 'withholding',
  any: [
    'i (have|already|have already|did) ~1 (told|answered|explained|said) you? (everything|all (of it|there is|i know)|what i know|a ~1 (hundred|million|dozen|thousand)|enough|already)',
    'i already (told|answered|explained|said) (you )?(that|it|this|everything|all|about|a|no|what|why|$) | told you everything | explained it to you already | asked me a (hundred|million|thousand) times',
    '(there is|i have|there BE) (nothing|no more|not anything) ~1 (more|else|left|further) to (say|tell|add|talk|discuss|inspect|know) | (you have|you got) (your|the|all the) answers',
    'that is (all|everything) (there is|i (know|did|remember)) (okay|full stop|end of|period)? $',
  ],
  unless: [
    '(lie|lied|not true|wrong|was not everything|apart from|except)',
    '(until|today|now you|so far|here is|below|ask)',
    '(have not told|not told|never told)',
  ],
  says: 'This may say that every answer has been given.',
  asks: 'When could you answer it, and what makes it hard?',
  why: 'A shut question does not go away. It is asked at night instead, alone.',
  source: lay,
  matches: [
    "«I've told you everything».",
    '«i already answered that»',
    "«There's nothing more to say».",
    '«told ya everything» already',
    '«ive told ye a million» times where i got it',
    '«You have your answers» and I want my peace.',
  ],
  passes: [
    "I can't answer well right now; I'll answer at eight tonight.",
    "I told you I'd told you everything. That was a lie.",
    'Ask me again whenever you want.',
    'I have not told you everything.',
    'You said I have nothing left to say, and you may be right.',
    "I've told my sister everything, so you are not alone with it.",
  ],
})
