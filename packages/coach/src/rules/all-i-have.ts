import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'all-i-have',
  move: 'collapsing',
  any: [
    'you BE (all|everything|the only thing|the only good thing) i (have|got|have got|have left)',
    'i (have|BE|will be|would be) (nothing|no one|nobody|lost) without you ~3',
    'i (have|BE)? (lost|losing) everything ~4',
    'i do not know how much (longer|more) ~1 i can ~5',
    'i BE ~1 (exhausted|worn out|drained|shattered|sick|tired) (by|of|from|with) ~1 (all (of)? this|it all|trying|explaining|being (punished|blamed|doubted|accused|the)) ~4',
  ],
  unless: [
    '(in the fire|on the laptop|hard drive|backup|game|match)',
    '(you|your) ~3 (lost|tired|exhausted)',
    '(deserve|my own doing|and rightly|can not ask)',
  ],
  says: 'This may put your survival into their hands.',
  asks: 'Who else could hold you up this week?',
  why: 'To be all that somebody has leaves no room to be angry.',
  source: lay,
  matches: [
    "«You're all I have».",
    '«I have nothing without you».',
    "«I've lost everything because of this».",
    "«I don't know how much longer I can do this».",
    "«I'm exhausted by all of this».",
    '«I am tired of being the bad one».',
  ],
  passes: [
    'You lost everything because of me.',
    'I lost everything on the laptop.',
    "I heard that you're tired of being brave.",
    "I'm tired of this rain.",
    "I don't know how much longer the roast needs.",
    'I have nothing in the fridge.',
  ],
})
