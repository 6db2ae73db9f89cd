import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'how-long',
  move: 'rushing',
  any: [
    'how (much longer|long|many (more )?(months|weeks|years)) (BE|are|is|do|does|will|must|am|have|before|until) ~3 (you|this|we|i|it|going|to|be|the)',
    'how (much longer|long) (BE|will|do|does|until|before) (this|you|it|we|i)',
    'when (will|are|can|do|is|does) (we|you|i|this|it|things) ~4 (normal|over|stop|end|past|finished|done|forgive|move on|get over|touch|back|better|enough|again|let)',
    '(it|that) (is|has) been ~3 (year|years|months|month|weeks|week) ~1 (already|now|since|and)?',
    '(BE|is) (it|this) (ever )?(going to|gonna) (end|stop|be over|be enough)',
    '(after) all this time (you|and|still)',
  ],
  unless: [
    '(how long) ~3 (take you|need|would you like|you would like|have you felt|have you been|did you know|did it go)',
    '(as|however) long as',
    '(you|have) been married',
    '(no clock|no rush|take as)',
    'since i (last )?(saw|had|drank|lied|told)',
  ],
  says: 'This may put a clock on healing.',
  asks: 'Who needs it to be quicker, and what for?',
  why: 'A wound that is timed has to be hidden.',
  source: lay,
  matches: [
    '«How long is this going to» go on?',
    '«When can we go back to normal»?',
    "«It's been a year, Sam».",
    '«how much longer are you gonna» punish me',
    '«When will you let» this go?',
    '«its been 3 months already and» we still sleep apart',
  ],
  passes: [
    'You asked how long it went on. Fourteen months.',
    'Take as long as you need.',
    "How long would you like me to stay at my brother's?",
    "You said it's been a year and it still wakes you.",
    "I'm not going to ask how long this will take.",
    "It has been a long day, I'll be home at six.",
  ],
})
