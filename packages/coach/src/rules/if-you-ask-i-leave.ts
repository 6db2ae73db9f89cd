import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'if-you-ask-i-leave',
  move: 'controlling',
  any: [
    'if you ~1 (bring|mention|ask|raise|say|tell|start|keep|talk|speak|check|look|post|show|cry|do not|can not) ~9 (i BE|i will|we BE|do not expect) ~1 (going|leaving|gone|done|out|off|go|leave|take|really|tell|make|packing|over|walking|moving|sleeping|staying|not)',
    'if you ~5 (crying|asking|shouting|checking|on about) ~7 i ~3 (stay|leave|go|sleep|move)',
    '(one more (word|question|time|person)|again) ~6 and (i BE|i will|we BE|you can) ~2 (gone|leaving|going|done|out|packing|off|go|sleep)',
    'say ~6 and we BE? done | if i hear ~8 (i BE|i will) ~2 (taking|leaving|gone|going|take)',
  ],
  unless: [
    '(if you want me|i do not mind)',
    'i will (understand|not stop|answer|accept|listen|help|sign|respect|not (ask|argue|hold|blame|come))',
    '(you can|you may|you BE free|i BE not going) | i will not leave | i will stay | leave the door | i will tell (her|them)',
  ],
  says: 'This may set a price on speaking.',
  asks: 'What are you afraid would happen if they kept asking?',
  why: 'Where asking costs something, truth has to stay silent.',
  source: lay,
  matches: [
    "«If you bring it up again I'm going».",
    '«if you tell my mother I will take» the kids to her',
    '«if ya gonna keep crying every time i come home ill just stay» on the boat',
    "«One more question and I'm gone».",
    '«say sumn to my mama and we done»',
    "bring it up «one more time in front of my brother and I'm packing» the ute",
  ],
  passes: [
    "If you don't want to talk I will leave the door open.",
    "If you bring up the ring I won't leave the room.",
    "If you bring it up, I'll answer.",
    'If you want to leave, I will help you pack.',
    'If you ask me again I will answer again.',
    'She told me if you ask her one more time she is leaving, and I said ask.',
    'If you leave, I will not stop you.',
    "I was wrong to say if you ask again I'm going.",
  ],
})
