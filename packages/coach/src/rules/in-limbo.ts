import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'in-limbo',
  move: 'rushing',
  any: [
    '(living|leave|leaving|left|keep|keeping|hanging|stuck|more|been) ~3 (in|this) limbo ~4',
    'i (can not|do not want to|will not) ~1 (live|stay|be|go on|exist) ~2 limbo ~4',
    '(want|wanting|in) (this|our|the|to save) (marriage|relationship|family) or not',
    '(BE we|BE you) (together|divorcing|done|trying|splitting|getting a divorce|finished) or ~4',
    'i need (to know|an answer|a decision) ~1 (where (i|we) stand|whether (we|this|there)|if (we|this|there) ~2 (going to make|a future|an us|over|working|any point)) ~5',
    'you (need|have|have got) to make up your mind ~5',
    'decide (whether|if) you (want|BE) ~1 (me|us|this|in|staying|with me|to stay) ~4',
  ],
  unless: [
    '(flight|visa|order|builder|dance|thai|takeaway)',
    '(i have been asking|going to stop|no need|not have to|you (can|may)|take the time|your time)',
    'i (put|left) you',
  ],
  says: 'This may ask for a verdict.',
  asks: 'What would you do with the time if no answer came this year?',
  why: 'A verdict given under a clock is seldom one that holds.',
  source: lay,
  matches: [
    "«I can't live in limbo any longer».",
    'Do you «want this marriage or not»?',
    '«Are we divorcing or are we trying»?',
    '«I need to know where I stand».',
    '«You need to make up your mind».',
    '«decide whether you want me»',
  ],
  passes: [
    'I left you in limbo for a year.',
    'Are we trying the new Thai place or not?',
    'Take the time you need to make up your mind.',
    "I know I've been asking where I stand and I'm going to stop.",
    'I need to know whether the plumber came.',
    'You do not have to make up your mind.',
  ],
})
