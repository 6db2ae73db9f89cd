import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'swearing-oaths',
  move: 'convincing',
  any: [
    'i swear ~2 (on|to|by|that|i|it|there|nothing|this|down)',
    'i swear (on)? (my|our|the) ~2 [oath]',
    '(swear|promise) ~2 (on|to) (my|our|the|your|god) ~2 (mother|life|kids|children|bible|god|grave|quran|son|daughter|soul|heart)?',
    '(hand|hands) on (my|the|a) ~1 (heart|bible|quran)',
    '(as|so) god is my witness',
    '(honest|honestly) to god',
    'cross my heart',
    'on (my|our) (mother|kids|children|daughter|son|life) ~1 (life|lives|grave|heads)',
  ],
  unless: ['(swore|swear) at', 'i swore', '(jury|court|solicitor|affidavit)'],
  says: 'This may put an oath where something visible is missing.',
  asks: 'What can they check that needs no oath?',
  why: 'Oaths were sworn before, perhaps. One more asks for belief, and gives nothing to see.',
  source: lay,
  matches: [
    "«I swear on my mother's life» nothing happened.",
    '«i swear to god it» was only coffee',
    '«Hand on my heart», that is all there is.',
    '«I swear that» is the whole story.',
    "«On my kids' lives», there was nobody else.",
    '«As God is my witness», I ended it.',
  ],
  passes: [
    "I swore on my mother's life last year, and I was lying.",
    "I won't swear to anything, you can look yourself.",
    'You swore at me and I had it coming.',
    'You said "I swear to God" was the last thing you wanted to hear.',
    "I don't want to swear on anything.",
    'If I swear again, it is worth nothing.',
  ],
})
