import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'makes-sense',
  move: 'validating',
  any: [
    '(of course|no wonder|naturally) you ~1 (can not|could not|do not|did not|doubt|hate|wonder|flinch|check|want to know|BE (angry|hurt|scared|furious|afraid|sad)|were (angry|furious|hurt))',
    '(it|that|this) ~1 (makes|make|made) ~1 (total|perfect|complete|all the)? sense (that|why|you|of|given|for you|after)',
    '(your|that) ~1 (anger|doubt|hurt|pain|suspicion|fear|distrust|questions|checking|distress|rage) ~2 (makes sense|BE (fair|right|valid|understandable|reasonable|earned|justified|real|comprehensible))',
    '(it|that) BE (a )?(fair|reasonable|natural|understandable|normal|only natural) ~1 (that you|to (check|ask|doubt|assume|think|feel|be)|thing to (check|ask|feel)|question|reaction|enough)',
    '(anyone|anybody|any person|i) would ~2 (feel|be|doubt|check|ask|count|think|look|have been) ~1 (the same|too|as well|that way|furious|angry|like that|every)',
  ],
  unless: ['but (i|you|it|that|there|we)', '(would (feel|be|think) better|like it)'],
  says: 'This may say that the feeling makes sense.',
  asks: 'Can it stand without anything after it?',
  why: 'To have a feeling confirmed, with nothing after it, is rest.',
  source: lay,
  matches: [
    "«Of course you can't» trust that.",
    "«It makes sense that» you're angry.",
    '«Your anger is fair».',
    "«It's natural that you» check.",
    '«Anyone would feel the same» after that.',
    '«no wonder u dont» believe it',
  ],
  passes: [
    'It makes sense to leave at six.',
    'It makes sense, but you have to stop.',
    "It doesn't make sense to me either.",
    "Of course I'll be there.",
    'You told me it makes no sense.',
    'I would be there at six too.',
  ],
})
