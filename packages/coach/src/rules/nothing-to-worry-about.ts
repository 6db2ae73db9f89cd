import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'nothing-to-worry-about',
  move: 'circumstance',
  any: [
    '(nothing|no reason|no need|no cause) ~2 (to|for you to|for)? ~2 (worry|worried|fret|fear|stress|concerned) (about|over|for)?',
    '(so|and|that|now) you (do not|need not|will not|never|BE not|have not) ~3 (worry|worried|fret|fear|see her|see him)',
    'not (even )?(have to|got to|need to|going to|have|got) ~1 worry ~1 (about|no|any|another|again|about that)',
    '(problem solved|that is that sorted|so sorted|safer than that|rest easy)',
  ],
  unless: [
    '(if|whether|does not mean|not say|not a reason|tells you nothing|i know that)',
    '(dinner|school|run|bins|car|bill|money|exam|parking|shopping|washing|work|plumber|boiler) | tyres',
  ],
  says: 'This may offer safety that rests on how things are arranged now.',
  asks: 'If it all came back, what in you would be different?',
  why: 'Arrangements change. What changed inside is what the other person is trying to find out.',
  source: lay,
  matches: [
    "I've blocked him so you've «nothing to worry about».",
    "You needn't worry, so you needn't. He moved «so you don't have to worry».",
    'There is nobody at this office to worry about, «nothing to worry about» at all.',
    'she moved to houston «so u aint even gotta worry» no more',
    "He's leaving for Bali, so like «problem solved».",
    "I quit drinking, there's «no need to worry».",
  ],
  passes: [
    'I blocked him on Friday. Here is the screenshot.',
    'I blocked her, and that does not make me safe.',
    'Nothing to worry about with the car, the bill is paid.',
    "You said my new job proves nothing, and you're right.",
    "I won't tell you there's nothing to worry about.",
    "I'm not in touch with her.",
    "I put new tyres on so you'll not fret on the ice.",
  ],
})
