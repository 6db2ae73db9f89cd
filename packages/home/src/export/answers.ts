/** What can be chosen instead of written, as the paper says it. English unless the app hands in its own language. */
export type ExportAnswers = { readonly [O in keyof typeof englishAnswers]: Readonly<Record<keyof (typeof englishAnswers)[O], string>> }

const yesNo = { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure', 'rather-not-say': 'I would rather not say' } as const
const enough = { hardly: 'Hardly', some: 'Some', enough: 'Enough', 'rather-not-say': 'I would rather not say' } as const

export const englishAnswers = {
  side: { wayward: 'I broke the trust', betrayed: 'My trust was broken', both: 'Both' },
  felt: {
    'on-guard': 'On guard',
    braced: 'Braced',
    'in-between': 'In between',
    'fairly-safe': 'Fairly safe',
    'at-ease': 'At ease',
    'cannot-tell': 'I cannot tell',
  },
  bodySafe: { yes: 'Yes', no: 'No', 'not-sure': 'I am not sure' },
  extent: { not: 'Not', hardly: 'Hardly', partly: 'Partly', mostly: 'Mostly', fully: 'Fully', 'cannot-tell': 'I cannot tell' },
  safety: { safe: 'Safe', mixed: 'Mixed', 'not-safe': 'Not safe', 'cannot-tell': 'I cannot tell' },
  mark: { done: 'Kept', late: 'Kept late', 'told-first': 'Not kept, told first', 'not-done': 'Not kept' },
  value: {
    'our-agreement': 'Our agreement about others',
    honesty: 'Honesty',
    commitment: 'Commitment',
    love: 'Love',
    own: 'One of your own',
  },
  shown: { lived: 'Lived', broken: 'Broken' },
  sleep: enough,
  food: enough,
  dying: { no: 'No', sometimes: 'Sometimes', often: 'Often', 'rather-not-say': 'I would rather not say' },
  someone: yesNo,
  contact: { ended: 'It has ended', unavoidable: 'It cannot be avoided: work, a child', continues: 'It continues' },
  sting: { burns: 'It burns', stings: 'It stings', faint: 'It is faint', gone: 'I do not feel it' },
  depth: { everything: 'In full, in words', outline: 'The outline', 'yes-or-no': 'Yes or no', 'not-now': 'Not now', never: 'Never' },
  afraid: { yes: 'Yes', somewhat: 'Somewhat', no: 'No', 'rather-not-say': 'I would rather not say' },
  heard: { heard: 'I felt heard', partly: 'In part', 'not-heard': 'I did not feel heard' },
  drop: { kept: 'promised and done', late: 'done late', 'told-first': 'told first', unpromised: 'never promised' },
  meant: { 'hard-day': 'A hard day', 'broke-again': 'It broke again' },
  near: {
    'on-guard': 'on guard',
    braced: 'braced',
    'in-between': 'in between',
    'fairly-safe': 'fairly safe',
    'at-ease': 'at ease',
    'cannot-tell': 'not to be told',
  },
  wrote: { most: 'Most days', some: 'Some days', few: 'A few days', none: 'Nothing' },
  place: {
    separate: 'Each on their own',
    deciding: 'Deciding',
    agreeing: 'Both said start',
    together: 'Together, for a time',
    review: 'Looking back at a time together',
    apart: 'Apart',
  },
  stand: {
    hold: 'I hold to this',
    'not-yet': 'I want to, and cannot say that I do',
    'not-mine': 'This is not mine, or I do not know',
  },
  answered: {
    words: 'In words',
    'not-yet': 'Not known yet',
    'with-counsellor': 'With your counsellor',
    'rather-not': 'Does not want to answer this',
  },
} as const
