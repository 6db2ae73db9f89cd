import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'understand-but',
  move: 'litigating',
  any: [
    'i (know|understand|get|see|hear|realise|realize|appreciate|accept) ~1 (that|why|how|what|it|this)? ~1 (you|you BE|this|your) ~8 but (i (never|did not|was|have|need|only|can not)|you (have|can not|need|never|should|must|keep|BE)|it (was|BE|takes|has)|that (was|does|BE)|come on|at some point|there (is|are|BE)|we (can not|have|need|both))',
    'i (hear you|get it|understand|see that|know) but (i (never|did not|was|have|need|only)|you (have|can not|need|never|should|must|keep)|it (was|BE|takes)|come on|there|we)',
    '(you BE|you have) (right|entitled|allowed|a right) ~6 but (i (never|did not|was|have|need)|you (have|can not|need|never|should|must)|it (was|BE|takes)|there|we)',
  ],
  unless: [
    'but (i (was lying|was the one|BE the one|have (lied|hidden|no right|to tell)|need (you to know|to tell))|you (do not|need not|can|may|have (every|a right))|it (is not your|was not your|BE my)|that (is mine|does not excuse|is not (yours|your)))',
  ],
  says: 'This may give with one hand and take with the other.',
  asks: 'What happens if you stop before the "but"?',
  why: 'After "but", what was understood is hard to hear.',
  source: lay,
  matches: [
    "«I understand that you're hurt, but I never» lied about that.",
    "«I know you're angry, but you have» to let me explain.",
    '«I hear you but you need» to calm down.',
    '«I get it, but it was» two years ago.',
    '«I see that you are hurt, but there are» two sides.',
    "«You're right to be angry, but it takes» two.",
  ],
  passes: [
    "I understand that you're hurt.",
    'I know you asked me not to write, but I lied about the dates and you need to have that.',
    "I know you're tired, but you don't have to answer.",
    'I understand, and I have nothing to put after that.',
    'You said "I understand, but" is how I always start.',
    "I'm not going to say I understand but.",
  ],
})
