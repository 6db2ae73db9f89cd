import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'screw-loose',
  move: 'contempt',
  any: [
    'you need your head (looking at|examined|checked) | screw loose | you BE not normal | no normal (woman|man|wife|husband)',
    'you BE (mad|crazy|off your head|insane) if you think | (cold fish|dog with a bone|you BE (made of stone|a broken record))',
    'you (enjoy|love|like) being (miserable|angry|hurt|the one) | miserable to (come|live|be) | you used to be (fun|nice|easy|pretty)',
    '(sorry (i am|im|i BE) not perfect) | sorry for (being human|breathing|ruining your) | (sorry|sad) you can not handle',
    '(do you want|you want|supposed) ~2 (me )?to ~1 (crawl|beg|kneel|grovel) | oh here we go | always right BE not you',
  ],
  unless: ['(not|never) (mad|crazy|like)', '(i BE like|said|told|wrong to|i used|by lying|birthday)'],
  says: 'This may put them down for asking.',
  asks: 'What is it that you do not want to be asked?',
  why: 'Who is called mad or ugly for asking will ask somebody else, or nobody.',
  source: lay,
  matches: [
    '«You need your head looking at».',
    "«You're mad if you think» I had her there.",
    "«You're not normal».",
    '«Sorry for being human».',
    '«Do you want me to crawl»?',
    '«Oh here we go».',
  ],
  passes: [
    'You are not mad.',
    'I was like a broken record myself, you said.',
    "I was wrong to say you're not normal.",
    'I am sorry for ruining your birthday by lying to you about it. You said so.',
    "You told me I'm made of stone.",
    'It is not normal that I hid it.',
  ],
})
