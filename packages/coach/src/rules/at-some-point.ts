import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'at-some-point',
  move: 'rushing',
  any: [
    '(at some (point|stage)|sooner or later|eventually|one (of these days|day soon)|some day soon) ~1 (you|we|it|this) ~1 (have|need|has|must|got|will have|are going|is going) ~1 (to|get)',
    '(BE|are) (not )?you ~1 (over|past|done with|finished with) (it|this|that|me) (yet|by now|already)?',
    '(it is|is it not|it has to be|it must be|high|about) ~1 time (to|we|you|that we|that you|for us|for you) ~2 (move|moved|forgive|forgave|let|stop|stopped|heal|healed|get|got|put (it|this|that)|close|look|start|started|turn|draw|drew|try|tried|be|were|come|came|gave|give)',
    '(look|looking|let us look|focus|focusing|let us focus|concentrate|think) ~1 (ahead|forward|on the future|to the future|on us|on what we have|about the future|on the good)',
    '(can|could|will|do) not (we|you) ~1 (just )?(move forward|start over|start again|start fresh|be happy|be us|forget|draw a line|enjoy|have one)',
    'draw a line under | (life|it) is too short (for|to) | (let|letting) (it|this) (ruin|spoil|define|hang)',
  ],
  unless: [
    'not (time|going|need|asking|have) ',
    '(there is no|no) (line|rush)',
    '(look|looking|looked) forward to',
    '(whenever|if you|when you) BE? ready ;; (said|told|wrong)',
  ],
  says: 'This may set a date by which the hurt has to be over.',
  asks: 'What would change for you if there were no date?',
  why: 'A hurt that is hurried goes silent and comes back later.',
  source: lay,
  matches: [
    '«At some point you have to» let this go.',
    '«Sooner or later we need to get» on with it.',
    '«Are you not over it yet»?',
    "«It's time we moved» forward.",
    "«Can't we just start over»?",
    'I want to «draw a line under» it.',
  ],
  passes: [
    "I'm looking forward to seeing your mum.",
    'There is no line to draw under this.',
    'It is time to put the bins out on Tuesday.',
    'Eventually the train came.',
    'The seedlings give you something to look forward to.',
    'You said there is nothing left that you look forward to.',
    'I was wrong to say we should draw a line under it.',
    'Take your time, I will not ask when you are over it.',
  ],
})
