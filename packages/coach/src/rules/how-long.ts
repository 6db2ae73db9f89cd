import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'how-long',
  move: 'rushing',
  any: [
    'how (much longer|long) ~1 (BE|will|do|does|before|until) ~1 (this|you|it|we|i) ~4 (go|going|keep|punish|planning|take|last|be like|stay|sleep|before|want|need|angry)',
    'how (many more|much more) (months|weeks|years|time|nights) | how much longer | how long (is|are) (this|you) (going|gonna)',
    'when (does|will|is|can|do) (it|this|that|we|i|things|you) ~2 (stop|end|over|past|finished|enough|normal|let|forgive|move|get over)',
    '(is|will) (it|this|that) ever ~1 (going to )?(end|stop|be over|be enough) | when BE you ~1 (coming back|going to stop|going to let|going to forgive)',
  ],
  unless: [
    '(would you like|you would like|have you (felt|known)|did it go|did you know|do you want me)',
    '(as|however) long',
    'ask (how|when)',
    '(car|train|shift|plumber|exam|bus|drive|oven|film)',
  ],
  says: 'This may put a clock on healing.',
  asks: 'Who needs it to be quicker, and what for?',
  why: 'A wound that is timed has to be hidden.',
  source: lay,
  matches: [
    '«How long is this going to go» on?',
    '«When will you let» this go?',
    '«how much longer are you gonna punish» me',
    'its been a year jen, «when does it stop»',
    '«Is it ever going to end»?',
    '«How long are you planning» on keeping this up?',
  ],
  passes: [
    'You asked how long it went on. Fourteen months.',
    'Take as long as you need.',
    "How long would you like me to stay at my brother's?",
    'You said "how long" is the only thing I ever ask.',
    "I'm not going to ask how long this will take.",
    'When does the train get in?',
  ],
})
