import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'scripture-says',
  move: 'rushing',
  any: [
    '(bible|lord|jesus|god|scripture|christ|gospel|prophet|allah|quran|torah|church|our faith|the word) ~1 (says|teaches|tells|commands|asks|calls|wants|expects|requires) ~1 (us|you|we|wives|women|to|that you|that we|seventy|love|forgive) ~6',
    '(god|jesus|the lord|christ) (has|have)? (already)? (forgave|forgiven|forgives|washed) (me|us|it) ~5',
    '(forgiveness|trust|marriage|healing) is (a|your) (choice|decision|command|commandment|duty) ~6',
    '(seventy times seven|as we forgive|cast the first stone|the first stone|judge not|keeps no record|the prodigal) ~5',
    '(wife|wives|husband|husbands) ~1 (must|ought to|BE supposed to|BE meant to|BE commanded to|BE called to) ~1 (obey|submit|forgive|honour|honor|respect|stand by) ~4',
    'your (christian)? duty (as|to|before|is) ~4',
    'let (him|he|her|she|those) who ~3 sin ~5',
  ],
  unless: [
    '(confess|the truth|repent|honest|hide behind|my place|business|i told|i left|ask me|told him|told her) | (i|me) (must|have to|need to)',
    '(nobody asked|no claim|not owed|not say|clapping) | no (tally|count|clock) | (hurry|hurrying) you',
  ],
  says: 'This may set faith against their pace.',
  asks: 'What does your own faith ask of you, before it asks anything of them?',
  why: 'What is claimed as a debt can no longer be given.',
  source: lay,
  matches: [
    'The «Bible says we forgive seventy times».',
    '«Jesus tells us to forgive».',
    '«Forgiveness is a choice and you have to make it».',
    '«God has already forgiven me».',
    'A «wife must obey her husband».',
    '«Let him who is without sin cast the first stone».',
  ],
  passes: [
    "The pastor said forgiveness is a choice, and I told him it's not my place to ask for it.",
    'God asks me to tell you the truth.',
    'Scripture says to confess, and I hid.',
    "I don't know whether God has forgiven me.",
    'The church calls us on Sunday about the roof, I told them four.',
    'I will not say it is your duty to forgive.',
    'Our vicar talked of seventy times seven, and I keep no tally of yours.',
  ],
})
