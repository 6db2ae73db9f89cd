import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'paid-enough',
  move: 'keeping-score',
  any: [
    '(i|have i not|have not i) ~2 (suffered|punished|grovelled|crawled|begged|apologised|apologized|paid) (long)? (enough|plenty) ~5',
    'i (have|BE|have been)? (already|more than|still)? (paid|paying) (for what i did|for (my|that|this|one) (mistake|mistakes|sins|sin|crime|error)|my dues|the price) ~5',
    'i (have)? (done|served) my (time|sentence|penance) ~3',
    'i (think|feel|believe|reckon)? (i)? (have)? (earned|deserve|deserved) (a|some|another|my|that|your|to be) ~1 (second chance|chance|credit|break|trust|respect|place|thanks|gratitude|treated|believed|forgiven|heard) ~5',
    'i have (proven|proved) (myself|it|that) ~6',
    '(bent|bending) over backwards ~4',
    '(jumped|jumping|jump) through (hoops|every hoop|all your hoops|all the hoops) ~4',
  ],
  unless: [
    '(not|never|nothing|no) ~2 (earned|deserve|paid|proved|enough)',
    '(you (have)? (suffered|paid|earned)|bill|invoice|deposit|fine|parking)',
    '(i do not|if i ever)',
  ],
  says: 'This may say that the debt is paid.',
  asks: 'Who counts what is owed, and in what coin?',
  why: 'Repair has no price; a bill makes it the other one who owes.',
  source: lay,
  matches: [
    "«I've suffered enough».",
    '«I have paid for my mistake».',
    "«I've done my time».",
    "«I think I've earned a second chance».",
    "I've «bent over backwards for you».",
    "I've been «jumping through hoops for months».",
  ],
  passes: [
    "You've suffered enough because of me.",
    "I've not earned anything.",
    'I do not deserve another chance.',
    'I paid for one night in that hotel.',
    'I have bent the truth for years.',
    "I've paid enough for the deposit.",
  ],
})
