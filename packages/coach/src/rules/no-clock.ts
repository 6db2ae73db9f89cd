import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'no-clock',
  move: 'patience',
  any: [
    '(take|have|takes) (all the|as much|your own|whatever|the) (time|own time) ~1 (you|it|that you)? ~1 (need|want|takes)? | (take|takes|need) (as long|however long|as many (years|months|days)) (as)? (you|it)',
    '(as|however|for as|so) long as? (it|this|that|you) ~1 (takes|need|want|need it) | take the time (you|it)',
    '(there is|i have|there BE|i BE in|with) no (clock|rush (on|for|from|with|here|$)|hurry|deadline|timeline|date|timetable|time limit|schedule|calendar)',
    '(a year|years|this year|this month|two years|ten years|a decade) or ~4 (ten|never|next|five|three|year|longer|more) | if (it|that|this|trust) never ~2 (comes|happens|returns|back)',
    '(i will|i can|i BE going to) ~1 (wait|still be here|be here|stay|sit with) ~2 (as long|however|whatever|whether|without|for as|no matter|not knowing|and (you|ask))',
  ],
  unless: [
    '(so patient|how long|but (i|you|it|at some)|tablets|bus|can not take)',
    '(i have been|have i not)',
    '(with me|off work|of school)',
  ],
  says: 'This may leave time open.',
  asks: 'What will help you to bear the waiting?',
  why: 'Nobody heals faster with somebody looking at the clock.',
  source: lay,
  matches: [
    '«Take the time you need».',
    "«I'll be here as long» as it takes, and you owe me nothing.",
    "«There's no clock» on this.",
    '«Take as long as you» like, «take as long as you» need.',
    'u can «take all the time u need»',
    '«If trust never comes back», that is yours to say.',
  ],
  passes: [
    "I've been so patient, take your time then.",
    'How long as it takes?',
    'I will take the bus to work.',
    'There is no rush hour traffic on Sundays.',
    "You don't have to tell the plumber.",
    "I'm waiting for an answer, how long as it takes.",
  ],
})
