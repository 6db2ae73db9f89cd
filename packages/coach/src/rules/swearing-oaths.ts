import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'swearing-oaths',
  move: 'convincing',
  any: [
    'i (swear|swore|promise) ~1 (to|on|before|upon) (my|our|the|god|your|everything|ur)? ~1 [oath]',
    '^ swear (down|to god|on ~2 [oath]) | i swear (it|that|there|i|this|nothing|she|he)',
    '(hand|hands) on (my|the|a) (heart|bible|quran) | god is my witness | (honest|swear|hope) to god | cross my heart | stack of bibles',
    'on (my|our) ~1 [oath] (life|lives|grave|heads|head)? (i|there|nothing|that|it|she|he|we)',
    'my word (as|of honour|of honor) | (give you|you have|have) my (solemn )?(word|oath)',
  ],
  unless: [
    '(placed my|swore at|swear at|i swore|jury|court|solicitor|affidavit)',
    'swear ~4 (never|dog|will (take|tell|leave|ruin|make you)) | i swear (this|that) (bus|car|printer|boiler|woman|man|dog|cat|kid|machine|thing|place|city|phone|laptop|oven|house|ute) | swear to god i thought we | BE after me to | can not (remember|recall)',
  ],
  says: 'This may put an oath where something visible is missing.',
  asks: 'What can they check that needs no oath?',
  why: 'An oath asks for belief, and gives nothing to see.',
  source: lay,
  matches: [
    "«I swear on my mother's life» nothing happened.",
    '«i swear to god» it was coffee',
    '«Hand on my heart», that is all there is.',
    '«I swear that» is the whole story.',
    "«On my kids' lives, there» was nobody else.",
    'As «God is my witness», I ended it.',
  ],
  passes: [
    'I swear that boiler has it in for us. I swear this bus has no heat.',
    "I swore on my mother's life last year, and I was lying.",
    "I won't swear to anything, you can look yourself.",
    'You swore at me and I had it coming.',
    'You said "I swear to God" was the last thing you wanted to hear.',
    "I don't want to swear on anything.",
    'If I swear again, it is worth nothing. i swear ill ruin you',
    "Honest to God I can't remember which train, I'll look for the ticket.",
    'The clerk is after me to swear on a stack of bibles that the shed is mine.',
  ],
})
