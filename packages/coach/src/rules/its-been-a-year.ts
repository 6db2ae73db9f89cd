import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'its-been-a-year',
  move: 'rushing',
  any: [
    '(it|that) (is|has) (been|almost|near|nearly|already) ~2 (a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|near|over|nearly|almost|more|2|3|4|5|6|7|8|9|10|18) ~3 (year|years|month|months|weeks|days) ~2 (and|already|now|when|since|can|long)?',
    '[num] (years|months|weeks|year) (is|are|must be|has been) ~2 (plenty|enough|long enough|a long time|too long)',
    'after all this time you (still|keep) | (long|time) enough now | most couples have',
  ],
  unless: [
    '(for you it|any conclusion|leave you with)',
    '(since (i|you|we|my)|calendar|aware|without|due)',
    '(to me|for me) it',
    '(married|together|knew|known|tells|told|lied|living) | to the day | your body | (makes|make) (complete|total)? sense',
  ],
  says: 'This may say that enough time has passed.',
  asks: 'What were those months like for them?',
  why: 'Time passes differently for the one who was hurt.',
  source: lay,
  matches: [
    "«It's been a year, can't» we go on.",
    '«its been 3 months already»',
    '«Two years are now enough», Helga.',
    '«It has been a year and a» half now.',
    '«Eight months is plenty».',
    '«Its been near a year, Deb»',
  ],
  passes: [
    "For you it's been five weeks.",
    "You said it's been a year and it still wakes you.",
    "It has been a long day, I'll be home at six.",
    "It's been two years since I lied to you in that kitchen.",
    'We have been together ten years.',
    "I know it's been a year for the calendar, and I will not use it.",
    'You told me two years is nothing.',
    "It's been a year to the day since the rain took the fence.",
    "It's been three years, and your body hears the gate as it did then.",
  ],
})
