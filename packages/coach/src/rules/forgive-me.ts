import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'forgive-me',
  move: 'rushing',
  any: [
    '(please|just|can you|will you|could you|can not you|when will you|have to|must|need to) ~2 forgive (me|us|one|it)?',
    '(ask|asking|beg|begging|need|want|pray) ~3 (your )?(forgive|forgiveness) | tell me ~2 forgive',
    '(give|gimme|giving) (me|us) (a|another|one|one more|one last) (second |last |more )?(chance|shot|go) | one more chance | (take|taking) me back',
    'you can not ~1 forgive ~1 (one|me|a|this)',
  ],
  unless: [
    'not ~4 (asking|ask|expect|beg|need|forgive|want)',
    '(never|whether|if you ever|do not have to|need not|do not owe|will not ask)',
  ],
  says: 'This may ask for forgiveness before it is there.',
  asks: 'What would you do differently if it never came?',
  why: 'Forgiveness that is asked for becomes a task of the person who was hurt.',
  source: lay,
  matches: [
    '«Please forgive me».',
    "I'm «asking for your forgiveness».",
    'can you «give me one more chance»',
    "can you at least «tell me you'll forgive» me someday",
    "I'm begging you to «take me back».",
    '«When will you forgive me»?',
  ],
  passes: [
    "I'm not asking you to forgive me.",
    'Whether you forgive me or not is yours.',
    "I won't ask for another chance.",
    'You said please forgive me is a demand.',
    "My mother asked if you'd forgive me, and I told her to stop.",
    'If you ever forgive me, that is a gift.',
  ],
})
