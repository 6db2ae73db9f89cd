import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-are-imagining',
  move: 'gaslighting',
  any: [
    '(that|it|this|none of (that|it|this)) ~1 (never|did not|never even|did not even) ~1 (happened|happen|was a thing|took place)',
    'you BE? ~2 (imagining|making (this|that|it|things|stuff) ~1 up|paranoid|crazy|delusional|losing (it|your mind|the plot)|insane|seeing things|mental|mad|confused|confusing|misremembering|dreaming|inventing|hearing things|twisting|mixing (it|things)|out of your mind|going (mad|crazy)|nuts|unstable|not (well|right in the head))',
    'i (never|did not) (ever )?(said|say|promised|promise|told|tell|wrote|write) (that|you that|anything like|any such|such|anything of)',
    'you (imagined|dreamt|dreamed|made (that|it|this) up|misheard|misremember|must have (imagined|dreamt|dreamed|misheard|misread|got confused)|got (it|that) (all )?wrong|remember (it|this|that)? ~1 wrong)',
    '(all )?in your (head|imagination|mind)',
    'your (memory|imagination|mind) (BE|plays|has|always|runs)',
    '(that is|this is) not (how|what) (it|i|we) ~1 (happened|went|said|was|did)',
    '(i do not know|no idea) ~1 what you BE (talking|on) about',
    'you (need|want|should (get|see|have)) ~2 (help|your head (checked|looked)|professional help|see someone|see a doctor|medication|a psychiatrist)',
  ],
  unless: [
    '(you BE|were|BE you) not ~1 (crazy|paranoid|imagining|mad|delusional|losing|making|insane|confused)',
    '(never|not) (crazy|paranoid|imagining|going mad)',
    '(let|made|making|make|told|let you) ~2 (think|feel|believe|doubt) ~3',
  ],
  says: 'This may make them doubt what they saw or heard.',
  asks: 'Which part of what they remember do you know to be true?',
  why: 'To be doubted by oneself is a second wound, and it often lasts longer.',
  source: lay,
  matches: [
    '«That never happened».',
    "«You're imagining» things.",
    '«ur being paranoid» again',
    '«I never said that».',
    "It's «all in your head».",
    '«You must have misheard» me.',
    '«you need to see someone» about this',
  ],
  passes: [
    "You weren't imagining things.",
    'I let you think you were crazy.',
    "I don't remember, I'll look.",
    'You are not paranoid, you were right.',
    'I told you that it never happened. That was a lie.',
    "I was wrong to call you crazy when you're the one who saw it.",
  ],
})
