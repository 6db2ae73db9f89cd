import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'let-it-go',
  move: 'dismissing',
  any: [
    '(you|u) (need|have|got|ought|should|must|just|might want|really) ~2 (let (it|this|that) (go|be|drop)|get over|drop it|stop (thinking|dwelling|obsessing|torturing|worrying|crying|asking|looking|digging|being|going over|it|this|with)|relax|chill|move past|forget|calm|snap out|pull yourself|cheer up|toughen)',
    '^ (please |just |so |oh |and )?(let it go $|get over it|forget about it|snap out of it|give it a rest|drop it $|cheer up|pull yourself together|get a grip|enough (is enough|already|now|of this)|stop it)',
    '(crying|shouting|screaming|being (angry|upset)|going over it|dwelling|digging|worrying|raking|getting (angry|upset)) ~3 (will not|does not|is not|BE not|never|can not) ~2 (help|change|fix|going to|undo|healthy|solve|bring|get)',
    '(stop|quit|keep|no point) ~1 (dwelling|obsessing|overthinking|torturing yourself|wallowing|making (it|this|yourself|a)|punishing yourself|replaying|beating a dead|hurting yourself|reliving|picking at|feeling sorry)',
    'you BE (just )?(torturing|punishing|hurting|making|driving|upsetting|winding|working|tormenting) (yourself|yourself up|it worse|things worse|this worse|it (harder|bigger)|yourself (sick|ill|crazy|mad|miserable))',
  ],
  unless: [
    '(not|never|do not|no date|without) ~3 (let it go|get over|drop|have to|need to|tell you|telling)',
    '(said|told|asked|wrong|telling you|to say)',
    '(i|me|we) (need|have|must|had) ~1 to (stop|let)',
    '(you can|take your|whenever|if you|voicemail)',
  ],
  says: 'This may tell them to be done with it.',
  asks: 'What do you hope to be spared, if they stop?',
  why: 'A feeling that is sent away takes longer.',
  source: lay,
  matches: [
    '«You need to let it go».',
    '«Get over it».',
    "«Crying won't change» anything.",
    '«Stop dwelling» on it.',
    '«You are just torturing yourself».',
    '«You just have to stop thinking» about it.',
  ],
  passes: [
    'I was wrong to tell you to get over it.',
    'You do not have to let it go.',
    'I need to stop dwelling on how I look.',
    'I will never tell you to snap out of it.',
    'Let it go to voicemail.',
    'I said stop crying, and that was cruel.',
  ],
})
