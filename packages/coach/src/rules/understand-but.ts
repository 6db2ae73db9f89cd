import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'understand-but',
  move: 'litigating',
  any: [
    'i (know|understand|get|see|hear|realise|realize|appreciate|accept) ~1 (that|why|how|what|it|this)? ~1 (you|you BE|it|this|BE|your|that)  ~8 , but (i|you|it|that|this|there|we|he|she|they|at|come|what|can|do|please|honestly|let|not)',
    'i (understand|hear you|get it|see that|know) ~6 but (i (never|did not|was|only|have|need|can not)|you (BE|have|can not|need|never|also|should|must|keep)|it (was|BE|takes|has)|that (does|BE)|come on|at some point|there|we (can not|have|need|both))',
    '(you BE|you have a) (right|point|entitled|allowed) ~6 but (i|you|it|that|this|there|we|he|she)',
  ],
  unless: [
    'but (i (did|lied|chose|will|BE the one|made|know|do not (expect|ask|want you|need you)|can not (ask|expect)|want to|would)|you (do not|need not|can|may|decide|owe)|it (is not your|was not your|BE my)|that (is mine|does not excuse|is not))',
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
    '«I see that you are hurt, but there» are two sides.',
    "«You're right to be angry, but it» takes two.",
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
