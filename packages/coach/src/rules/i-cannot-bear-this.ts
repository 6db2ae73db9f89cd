import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-cannot-bear-this',
  move: 'collapsing',
  any: [
    'i (can|could) not (live|cope|go on|take|bear|handle|stand|function|breathe|do life|survive) ~2 (with|without|seeing|you (looking|hating|crying|like)|this (any|guilt|anymore)|it (any|when)|when|if|like this|anymore)',
    '(it|this|that|its|you|seeing you|guilt) BE? (killing|destroying|tearing|crushing|breaking) me | do not look at me (like|with)',
    'i BE (suffering|hurting|in pain|struggling|dying inside|falling apart|going (mad|under|crazy)|hanging by|heartbroken) ~1 (too|as well|also|here|and|every)',
    'i (have not|can not) ~1 (slept|eaten|eat|sleep|sleeping|stop (crying|shaking)|showered) ~1 (or|and|since|for|in|because|without|when|properly)',
    '(hard|hell|difficult|painful) (for|on) me (too|as well|also|to see|to watch) | what it is like being | what (this|it) (is doing|does) to me',
  ],
  unless: [
    '(mine to|mine and|my own to|not yours|counselor|therapist|you (can not|could not|have not|BE))',
    '(i know|i think|not) ~1 (you|your)',
    '(because of the (heat|noise|baby)|work|shift) | since i heard | spurs | football | the (match|game|final)',
  ],
  says: 'This may ask them to look after your pain.',
  asks: 'What can you do for your own pain that asks nothing of them?',
  why: 'They have their own pain to get through, and yours is heavy.',
  source: lay,
  matches: [
    "«I can't take seeing you like this».",
    "«I'm suffering too», you know.",
    '«its killing me» to see u cry',
    "«I haven't slept or» eaten since Sunday.",
    '«i cant live without» you',
    'This is «hard for me too».',
  ],
  passes: [
    "You can't sleep since Sunday, and I know why.",
    "I'm not suffering the way you are.",
    "I can't take the bus tomorrow, I'll walk.",
    "I can't sleep, and I talk to my counsellor about that.",
    'You said seeing me cry makes you the one who has to comfort.',
    'I can bear it. You asked me that.',
    'I have not slept since I heard how quietly you said it.',
  ],
})
