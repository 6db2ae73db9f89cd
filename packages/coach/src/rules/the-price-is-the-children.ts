import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'the-price-is-the-children',
  move: 'controlling',
  coercion: true,
  any: [
    'if you ~8 (i will|i BE going to|i can|i swear i will) ~1 (take|taking|keep|get) (the|my|our|your) (kids|children|boys|girls|baby|son|daughter|money|house|passport|passports)',
    'if you ~8 i will (make sure|see to it) ~1 you never see (the|our|your)? (kids|children|boys|girls)',
    'if you ~12 you will (never|not) (see|get to see|hold|speak to) (the|your|our|my)? (kids|children|boys|girls|baby|son|daughter|them again)',
    '(i will|i BE going to) ~1 (make sure|make certain|see to it) ~1 you (never|do not|will never|lose|can not) ~1 (see)? (the|your|our|my)? (kids|children|boys|girls|baby|son|daughter|job|house)',
    '(or|or else) i (will )?(take|keep|have|get) (the|our|my|your) (kids|children|baby|house|boys|girls|passport) | (make|making|get|turn) ~2 (the|your|our|my) (kids|children|boys|girls) (hate|against|despise|forget) you?',
    '(i will|i BE going to|i can) (empty|drain|close|clear out) (the|our|your) (account|accounts|savings) | not get a (penny|cent|dime) (from|of|out of) me',
  ],
  unless: [
    '(to (school|football|bed|swimming|training|the park|my (mother|sister))|so (that )?you can|not (take|keep|use))',
    '(if you (want|like|need|agree))',
  ],
  says: 'This may make the children or the money the price of a choice.',
  asks: 'What would keep the children out of it tonight?',
  why: 'Children are used up as a threat long before it is carried out.',
  source: lay,
  matches: [
    '«If you tell your sister I will take the kids and you will never see them again».',
    "«If you leave I'm going to take the kids».",
    '«If you go to her mother you will never see your son» again.',
    '«if u leave ill make sure u never see the kids»',
    'You will quit tomorrow «or I take the kids».',
    "I'll «make sure the kids hate you».",
    "«I'll empty the account» before you get home.",
  ],
  passes: [
    "If you are tired I'll take the kids to school.",
    "If you want, I'll take the kids on Sunday.",
    'If you go now you will not see the bus.',
    'I will never use the kids against you.',
    'You said I would make sure you never see the kids.',
    "I'll get the children ready or we miss the train.",
  ],
})
