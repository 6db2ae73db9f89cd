import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'have-i-got-it',
  move: 'asking',
  any: [
    '(is|BE) (that|it|this) ~2 (near|close|right|how it|what you|it or|anywhere|the word|like that|bigger|how) | (have|did) i ~1 (got|get|understood|understand|heard|hear) ~2 (wrong|right|it|that|you|near)',
    'would you (like|rather|prefer|want) ~8 | (do|did) you (want|wish) (to (hear|know|tell|talk|have|see|be|say)|me to (stop|go|stay|leave|write|read|sit|come|tell|ask))',
    '(is|was|are) there (anything|something|a (part|question)|any part|things) ~1 (you|that you|in it|else you|in that)? | (should|shall) i ~2 (stop|go|stay|leave|tell|write|move|take|sleep|come) ~6 or',
    '(was|is) it ~3 or ~1 (the|that|is|something) | can you tell me ~2 (what|more|how|about|which) | want to tell me | (what|which) ~4 (did i|have i) (miss|missed|not seen|get wrong|leave out)',
  ],
  unless: [
    '(from me|if i (did|had)|to (be divorced|end up)|me to (beg|crawl|die|suffer|lose))',
    '(why|forgive|trust|believe me|move on|get over|normal|sex|again|really want)',
  ],
  meant: { question: 'only' },
  says: 'This may ask whether you understood, or what they would choose.',
  asks: 'What will you do with the answer you hope not to get?',
  why: 'An offer to be corrected gives the last word back.',
  source: lay,
  matches: [
    '«Is that near to it, or» «have I got it wrong»?',
    "«Would you like me to stay at Danny's this weekend»?",
    '«Do you want to hear» the rest, or not today?',
    '«Is there anything you» want to ask?',
    '«Is it the nights or the» Saturdays?',
    '«should i come or» stay by the coats',
  ],
  passes: [
    'Would you like it if I did that to you?',
    'Do you want me to beg?',
    'Is that what you want to end up with, to be divorced?',
    'Is there any milk left.',
    'I asked if you would like tea.',
    'Do you really want to start this again?',
  ],
})
