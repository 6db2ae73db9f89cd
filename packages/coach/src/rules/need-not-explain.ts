import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'need-not-explain',
  move: 'withholding',
  any: [
    'i (BE not going to|do not have to|do not need to|should not have to|will not|refuse to|BE done|BE tired of|BE sick of|can not keep|BE not) ~1 (justify|justifying|explain|explaining|defend|defending|repeat|repeating) (myself|my (actions|whereabouts|movements)|every) ~5',
    'i (do not have to|do not need to|BE not going to) account ~2 for (every|my|each) ~4',
    'i (do not|did not) owe (you|anyone|anybody) ~1 (an|any|a|every) (explanation|answer|apology|account|explanations|answers|justification) ~5',
    '(stop|quit) (interrogating|questioning|grilling|quizzing|policing|spying on|monitoring|testing) me ~4',
    'i do not (remember|recall|know) ~3 (and it does not matter|stop asking|so stop|it was (ages|years|a long time|so long) ago|long time ago|and i do not (want|care|see)) ~4',
    'i BE going (out|to bed|to sleep|for a drive|to the pub) ~2 do not (wait|follow|call|ring|text|bother) ~4',
  ],
  unless: [
    '(i will look|bank|check|phone bill|the train|shift|overtime)',
    '(to the police|to your mother|to work|boss)',
    '(i owe|away to you|if you want|i will listen|listen)',
  ],
  says: 'This may shut the question.',
  asks: 'What would an answer cost you, and what does none cost them?',
  why: 'An unanswered question does not go away; it goes on alone.',
  source: lay,
  matches: [
    "«I'm not going to justify myself to you».",
    "«I don't have to explain myself to you».",
    "«I don't owe you an explanation».",
    '«Stop interrogating me».',
    "«I don't remember, it was a long time ago».",
    "«I'm going out, don't wait up».",
  ],
  passes: [
    "I have to explain myself to you, that's fair.",
    "I don't remember, but the phone bill will show it.",
    'Interrogate me, I mean it.',
    'I owe you an explanation.',
    "I'm going out on shift, don't wait up.",
    "I will listen, I won't defend myself.",
  ],
})
