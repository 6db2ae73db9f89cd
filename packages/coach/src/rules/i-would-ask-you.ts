import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-would-ask-you',
  move: 'litigating',
  any: [
    'i would (ask|invite|urge|remind|caution) (you|that you|that we) (to|not to|consider|remember|kindly to|please to|both to|also to|again to|once more to|only to) ~8',
    '(i would like|i want|i wish|i would want) (that|it|this) ~1 (noted|remembered|accepted|recorded|minuted|recognised|acknowledged|on record|understood) ~4',
  ],
  unless: ['(what (would|was|is)|if you (want|like)|i would ask you one|bring|dinner|school|collect)', '(i will|when you feel|whenever)'],
  doubtful: true,
  says: 'This may plead a case.',
  asks: 'If this were no hearing, what would you say?',
  why: 'Whoever is addressed like a court feels judged.',
  source: lay,
  matches: [
    '«I would ask you to consider that the calls were short».',
    "«I'd invite you to look at your part».",
    '«I would like it noted that I stopped».',
    '«I would ask that you remember who paid for it».',
    '«I want it acknowledged that I stayed».',
    "«I'd remind you to read what you signed».",
  ],
  passes: [
    'I would ask you what that was like.',
    "I'd ask you to bring the car round.",
    'I would like it well done.',
    'You said so, technically it was you who found out first, if you want it exact.',
    'I noted the time.',
    'If you want, I would invite you to the session.',
  ],
})
