import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'forgive-me',
  move: 'rushing',
  any: [
    '(please|just|can you|will you|could you) ~2 forgive (me|us)',
    '(ask|asking|beg|begging|need|want|hope|praying|pray) ~2 (you|for|your) ~3 (forgive|forgiveness)',
    '(give|gimme|giving) (me|us) (a|another|one|one more) (second |last |more )?(chance|shot|go)',
    '(take|taking) me back',
    '(BE|are) you (going to|gonna|ever going to) ~2 (forgive|leave|divorce|stay|take me)',
    '(have you|did you) (decided|decide|made up your mind)',
    '(can|could|may) i (come (home|back)|hold you|hug you|kiss you|touch you|move back|sleep in (the|our) bed)',
    '(tell me|say|need to know|just need to know) ~3 (if|whether|that) ~1 (we|you|you still|i) ~4 (okay|ok|together|love|stay|staying|make it|chance|a future)',
  ],
  unless: [
    'not ~3 (asking|ask|expect|beg|need|forgive)',
    'never ~2 (ask|forgive)',
    '(do not|need not) (have|need|owe) ~2',
    '(whether|if) you ~2 (ever )?forgive',
  ],
  says: 'This may ask for forgiveness before it is there.',
  asks: 'What would you do differently if it never came?',
  why: 'Forgiveness that is asked for becomes a task of the person who was hurt.',
  source: lay,
  matches: [
    '«Please forgive me».',
    "I'm «asking for your forgiveness».",
    'can you «give me one more chance»',
    '«Are you going to leave» me?',
    '«Can I come home» tonight?',
    "just «tell me if we're ok»",
    "I'm begging you to «take me back».",
  ],
  passes: [
    "I'm not asking you to forgive me.",
    'Whether you forgive me or not is yours.',
    "I won't ask for another chance.",
    'You said please forgive me is a demand.',
    "My mother asked if you'd forgive me, and I told her to stop.",
    "I'll come home at six and leave the keys.",
  ],
})
