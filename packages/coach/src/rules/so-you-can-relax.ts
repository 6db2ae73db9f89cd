import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'so-you-can-relax',
  move: 'circumstance',
  any: [
    'so (you can (relax|sleep easy|stop worrying|rest easy|calm)|what is the problem|it is (done|over|sorted|finished)|that is (that|done|sorted)|that takes care|it will die|how can i|you have no reason)',
    'so (there is|there BE) no ~1 (hotels|chance|way|risk|danger|temptation) | so what else BE you worried',
    '(moved|gone|left|back|changed|deleted|blocked|quit|resigned|sacked|transferred) ~6 so (that|it) (is|BE|will) (done|over|it|that|finished|sorted)',
    '(she|he) BE (back )?in ~4 so chill | (she|he) ~3 never coming (here|back) again',
  ],
  unless: [
    '(so (that )?you (can|could) (see|look|read|check|choose|have|sleep in|say|ask|hear))',
    '(told|said|i know|does not mean|not enough|wrong|and i)',
    '(dinner|car|boiler|shopping|shift|bin|bins|school|meeting|kids|bus|train)',
  ],
  says: 'This may use the way things are to close the matter.',
  asks: 'What would they need to see in you, and not in the circumstances?',
  why: 'Somebody who is told to relax because of a fact still has to live with a person.',
  source: lay,
  matches: [
    '«Hes never coming here again» «so you can relax»',
    "They changed my route «so what's the problem»?",
    "He's moving out on the 1st «so that takes care» of that.",
    'im on days «so theres no hotels»',
    "I «quit doing his books, so that's that».",
    "I've «blocked her so it's done».",
  ],
  passes: [
    'I blocked him so that you can see it yourself.',
    "The car is sold so it's done.",
    'He moved, and I know that changes nothing in me.',
    'You said I always say "so you can relax".',
    'I quit so I could tell you the truth.',
    'She moved so that does not mean you are safe with me.',
  ],
})
