import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-lied',
  move: 'owning',
  any: [
    'i ~2 (lied|cheated|betrayed|deceived|deleted|hid|cheating|pretended|covered|broke|chose|slept with|kissed|paid|invented|denied|concealed|covered up|made up|booked|wrote back|texted|messaged|betraying|let you|made you|told you (it|that|i|she|he|there|we|nothing)|took off|arranged|decided|planned|sneaked|snuck|kept (it|that|her|him|the|going|lying|a)|abandoned|humiliated|gave (her|him)|went (to (her|his)|back)|met (her|him)|blamed you|shouted|cut you off|walked out|used (you|your|our))',
    '(that|this|it) BE ~1 (my (doing|choice|decision|fault|lie|act|responsibility)|me|on me|all me|mine|down to me|mine alone|entirely me)',
    '(the|every|each) (lie|lies|choice|decision|lying) ~3 (BE|were) ~1 (mine|me|my)',
    '(nobody|no one|nothing) (made|forced|pushed|held|else|you did) ~1 (me|a gun)?',
    '(it|that|none of (it|this|that)) (was not|is not|BE not|BE never|BE) ~1 (your|down to you|because of you|yours) ~1 (fault|doing|yours)?',
    'i (BE|am) (the (one|person) who|responsible|to blame|accountable)',
  ],
  unless: [
    '(only|just|merely) (kissed|texted|slept|met|messaged|did|lied)',
    'because you',
    '(never|not|nothing) ~1 (lied|cheated|hid|slept|kissed|deleted|paid|chose)',
    '(if i|had i)',
    'i (decided|chose|have decided) to (stay|go|book|see|leave work)',
    '(so that you|because i love)',
  ],
  says: 'This may name your own act as yours.',
  asks: 'Is anything else still left out?',
  why: 'A named act is something that can be looked at together.',
  source: lay,
  matches: [
    '«I lied» to you in March.',
    '«I chose» to write back.',
    '«That was my doing».',
    '«It was not your fault».',
    '«i hid» it from u for a year',
    '«Nobody made me» do it.',
    "«I'm the one who» broke this.",
  ],
  passes: [
    'I never lied to you.',
    'I lied because you would have shouted.',
    'If I had lied, you would know.',
    'Mistakes were made.',
    'I only kissed her.',
    'She lied to me as well.',
  ],
})
