import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-hear-you-saying',
  move: 'reflecting',
  any: [
    '(it|that|this) (sounds|seems) (as if|like|as though|to me) ~1 (you|the|it|that|this|what|your)',
    '(what i|i) (hear|heard|BE hearing|understood|have understood|took) ~2 (you|from you|from what you) ~2 (say|saying|said|is)',
    'what i (hear|heard|BE hearing|understood|take) ~3 is',
    'you (said|told me|wrote|asked me|BE saying|BE telling me|described|mentioned|say) ~1 (that|how|it|the|last|on|yesterday|you|when)?',
    'when you (said|told me|wrote|asked|say|describe|cried|went quiet)',
    '(i heard|i listened|i noticed|i saw) ~2 you (say|said|cry|flinch|BE|when|go|put|check|look|turn|sit|did|do|stop|ask|tell|talk|were|leave)',
    '(if i|let me|have i|do i|did i) ~2 (understood|understand|heard|got|hear|say back|get|have) ~1 (you|that|it|this|right)?',
  ],
  unless: [
    'you (said|told me|say|BE saying) (you would|you will|that you would|we could|we would|yes|no|okay)',
    '(lie|liar|lying|wrong|not true|never said)',
    'but',
    'said you were',
  ],
  says: 'This may give back what you heard.',
  asks: 'How will you find out whether you heard it right?',
  why: "Being understood starts with being heard in one's own words.",
  source: lay,
  matches: [
    '«It sounds as if the» silence last night frightened you.',
    "«You're saying the» dates are what keep you awake.",
    '«What I hear is» that the not knowing is worse than the knowing.',
    '«When you said» the house feels like a stage, I felt how alone you are in it.',
    '«You told me the» song in the car is the worst part.',
    '«I heard you say» that you check the driveway first.',
  ],
  passes: [
    'It sounds like rain on the roof.',
    'You said you would call the plumber.',
    'You said it was fine, but you lied.',
    'I hear you.',
    'Tell me when you are there.',
    'He sounds like his father.',
  ],
})
