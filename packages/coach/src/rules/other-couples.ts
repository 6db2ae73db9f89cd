import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'other-couples',
  move: 'rushing',
  any: [
    '(other|most|plenty of|lots of|many|some|all the) (couples|people|marriages|wives|husbands|women|men|families) ~2 (get over|got over|get past|got past|move on|moved on|moved past|move past|work through|worked through|come back|came back|come through|bounce back|recover|recovered|survive|survived|forgive|forgave|manage|managed|fix|put)',
    '(my|your|our) (brother|sister|parents|mother|father|friend|friends|cousin|aunt|uncle|boss) ~6 (got over it|forgave|worked it out|got through it|took (him|her|them) back|moved on|sorted it)',
    '(anyone|anybody|everyone|everybody|somebody|someone) else would have (forgiven|moved on|got over|gotten over|let it go|been over|put) ~2',
    'we (should|ought to) ~1 (be|have been|be well) ~1 (past|over|beyond|through|further) ~1 (this|it|that|along|all this)?',
  ],
  unless: [
    '(not|never) ~2 (compare|like|other couples)',
    '(do not (have|need) to|at (your|their) own|took (them|her|him) years)',
    '(said|told|told me) ~2 (other|most|we should)',
  ],
  says: 'This may hold their pace against that of other people.',
  asks: 'Whose comfort would a faster pace serve?',
  why: 'Nobody heals by the calendar of another couple.',
  source: lay,
  matches: [
    '«Other couples get over» this.',
    '«My brother and his wife got through it» in six weeks.',
    '«Anyone else would have forgiven me by» now.',
    '«we should be past this»',
    '«Most people move on» after something like that.',
    '«Lots of marriages survive» worse, you know.',
  ],
  passes: [
    'I am not going to compare us with other couples.',
    'Most couples we know live near the sea.',
    'My sister got a new car.',
    'You told me other couples get over it and it hurt.',
    'Other couples may do it faster; you do not have to.',
    'We should be at the station by nine.',
  ],
})
