import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'not-answering',
  move: 'withholding',
  any: [
    'i BE not ~1 (doing (this|it again)|discussing|talking about|answering|going to (answer|discuss|talk|do this|go over|keep answering|sit)|having this|getting into|raking|going (there|over|into|through)) ~2 (this|that|it|there|again|over|through|the)?',
    'not (doing|having|discussing) this ~2 (again|now|here|over|tonight|conversation)?',
    'i (refuse|decline) to (answer|discuss|talk|be) | i (do not|did not) (want|wish|feel like|care) to ~1 (talk|discuss|answer|go into|go over|get into|hear) ~1 (about|it|this|that|any|into|over)?',
    '(i will not|i BE done|BE done|enough|no more) ~2 (answering|answer|be (interrogated|questioned|cross)|questions|talk about (it|this)|explaining|keep answering)',
    '(subject|conversation|discussion|topic|matter|case|book) ~1 (is )?(closed|over|finished|done) | end of (story|discussion) | ^ (just |please )?drop it $ | not another word | i do not owe you ~1 (the|a|any|an)',
  ],
  unless: [
    '(i will|i can) (answer|tell|write|ring|call|say|come back|do it|talk) | (until|till|before|tonight i|at (eight|seven|nine)|now but|well (right )?now)',
    '(because you|over you|if you|unless you|you do not have|so you)',
    '(never again|not drop|you may|you can)',
    '(novena|going anywhere) | you call it',
  ],
  says: 'This may leave a question standing, with nobody there to answer it.',
  asks: 'What would you need in order to answer?',
  why: 'Where an answer is missing, the worst picture moves in.',
  source: lay,
  matches: [
    "«I'm not doing this again».",
    '«drop it»',
    '«I refuse to be» interrogated in my own kitchen.',
    "«I'm not going to answer that».",
    '«i dont wanna talk about this» anymore',
    "«I don't owe u the» name.",
  ],
  passes: [
    "I can't answer well right now; I'll answer at eight tonight.",
    "I'm not discussing it until you have slept.",
    'I will never say drop it again.',
    'You said "I\'m not doing this again", and I heard how tired you are.',
    "I don't want to talk over you, so write it down if you like.",
    "If you drop it or not, I'll answer.",
    "I don't want to argue about the word, you call it what you feel it is.",
  ],
})
