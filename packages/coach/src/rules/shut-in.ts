import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'shut-in',
  move: 'controlling',
  coercion: true,
  any: [
    'you BE not (leaving (this|the|that) (house|room|flat|table|car)|leaving (tonight|until|till|till|before)|going out|allowed to (leave|go|see|talk|speak|work|drive))',
    'i (have|am going to|will|already)? (hidden|hid|hide|took|taken|take|keep|cut up) your (passport|keys|papers|phone|card|cards|wallet|clothes) | i (have|will)? (locked|lock) (you|the door|the doors|the gate) ~1 (in|and|so|until)',
    'i BE not letting you ~1 (out|leave|go (out|anywhere|to work)) | (i will|i can|i BE going to) ~1 have you (deported|sectioned|locked|committed|sacked|fired)',
    '(your|the) (phone|passport|keys) ~3 (back|again) when i say | (give|hand) ~2 (your|the) phone ~1 or i (will )?(smash|break|throw)',
  ],
  unless: [
    '(surprise|so that you can|by mistake|by accident|to the (shop|car|school|garage)|for (the visa|safety))',
    '(had no right|never again)',
  ],
  says: 'This may take away the way out.',
  asks: 'What would you do if they were free to go?',
  why: 'Who cannot go has not stayed.',
  source: lay,
  matches: [
    '«You are not leaving this house» tonight.',
    "«I've hidden your passport» and that is that.",
    '«I locked the door and» I have the key.',
    "«I'm not letting you leave».",
    '«I will have you deported».',
    '«give me ur phone or i smash» it',
  ],
  passes: [
    'You are not leaving me, you say, and I do not ask why.',
    'I locked the door and went to bed by accident.',
    'I took your keys to the garage for you.',
    "I had no right to say you're not leaving this house.",
    'You told me I locked you in.',
    "I'm not asking you to stay in this house.",
  ],
})
