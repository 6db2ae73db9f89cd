import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'cannot-happen-now',
  move: 'circumstance',
  any: [
    '(it|that|this|nothing) (can|could|will|would) not ~2 (happen|start|repeat|be possible) ~3 (because|since|here|now|anymore|any more)',
    '(now|here|so|day|any more|anymore|away) (it|that|this|nothing|there|we|i) (can|could) not ~2 (happen|meet|chat|see|start|be)',
    '(no|not any) (way|chance) ~2 (of|for|that|it|anything|to) ~5 (happen|happening|meet|see|start|again)',
    '(situation|conditions|circumstances|temptation|opportunity) ~6 (does not exist|do not exist|is gone|are gone|no longer|dissolved|is over|not there)',
    '(no longer|not) ~2 (around|among|with|in) (those|that|the same|these|such) (people|crowd|conditions|kind|sort|situation|environment|place|men|women)',
  ],
  unless: [
    '(mean|means|prove|proves|fix|enough|by itself)',
    '(i|you|we) (can not|could not) ~1 (sleep|eat|breathe|talk|be here) | can not be (lifting|late|there|bending)',
  ],
  says: 'This may say that it cannot happen, because of how things stand.',
  asks: 'What would stop you if it could?',
  why: 'An arrangement closes one door. The person who opened it is still there.',
  source: lay,
  matches: [
    "I work from home now «so it can't happen».",
    "We changed shifts, «so we can't meet». I'm on days now so nothing could start.",
    "I'm «not around those people» any more.",
    'The «situation that made it possible doesnt exist» anymore.',
    "I don't drink, «so it can't happen» again.",
    "there's «no way for anything like that to happen» now",
  ],
  passes: [
    "Changing jobs won't change what I chose.",
    "I'm not around those people, and that proves nothing.",
    'It can happen again, and I want to know what I would do.',
    "You said it can't happen because of the new job, and you asked what happens with the next one.",
    "I can't be here on Sunday because of the shift.",
    "If it can't happen, it is because I told you first.",
    "My knee's gone so I can't be lifting the boxes.",
  ],
})
