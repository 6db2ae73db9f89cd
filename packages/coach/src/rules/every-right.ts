import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'every-right',
  move: 'validating',
  any: [
    'you (have|had|have got) (every|all the|a|good|full|all) ~1 (right|reason|cause|reasons) (to|not to|for|in the world)',
    'you BE ~1 (right|allowed|entitled|within your rights) (to (be|ask|doubt|check|hate|rage|feel|want|think|look|wonder|say|shout|count|not|hold|stop)|about (me|it|the|that|what)|not to)',
    '(i do not|i can not|nobody can|no one (can|could)|nobody could) blame you | (good|fair) reason ~1 (to|not to) (doubt|trust|believe|be)',
    'you (do not|would not) have (any|a|much) reason to (believe|trust) | you have no reason to (believe|trust) | why (would|should) you ~1 (trust|believe)',
  ],
  unless: ['but (i|you|it|that|there|we|at some)', '(no right|not right|right now|right there|right of way|not have)'],
  says: 'This may tell them that they are free to feel it.',
  asks: 'Will you still mean it when it is loud?',
  why: 'A right that is granted and then argued with is no right.',
  source: lay,
  matches: [
    '«You have every right to» ask.',
    "«You're right to be» angry.",
    "«I don't blame you» for checking.",
    '«u have no reason to trust» me',
    '«You are entitled to be» raging with me.',
    '«Why would you trust» me?',
  ],
  passes: [
    'You have the right of way there.',
    'I have no right to ask.',
    'You have every right to be hurt, but you have to stop.',
    'You said you have every right, and I argued.',
    "You're right by the station.",
    'The reason to go is the school run.',
  ],
})
