import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'it-sounds-as-if',
  move: 'reflecting',
  any: [
    '(it|that) (sounds|sounded|seems) ~3 (as if|as though|like|to me) ~1 (you|your|the|it|that|this|what|from)',
    'what i (hear|heard|BE hearing|understood|understand|take) ~3 (is|was|that) | i (hear|heard|BE hearing) you (say|saying|said) | i heard you ~3 when',
    'if i (have )?(understood|understand|heard|got) ~2 (you|it|that) ~1 right | (i took it|i take it|i think you mean|i think you BE saying) (that )?(you|it|the|from)',
    'so ~1 (for you|to you) (it|that|its) ~1 | you BE (saying|telling me) (that|you|the|it|how)',
  ],
  unless: [
    '(lie|liar|lying|wrong)',
    'but (i|you|it)',
    '(like you (want|do)|as if you (do not|want|enjoy|like)|like (rain|a plan|fun|your mother))',
    'understand you (can not|do not|need)',
  ],
  says: 'This may give back what you heard.',
  asks: 'How will you find out whether you heard it right?',
  why: "Being understood starts with being heard in one's own words.",
  source: lay,
  matches: [
    '«It sounds as if the» silence last night frightened you.',
    "«You're saying the» dates are what keep you awake.",
    '«What I hear is that» the not knowing is worse than the knowing.',
    '«If I understood you right», it is the mornings.',
    '«I heard you say» that you check the driveway first.',
    '«so for u its» the silence more than the kiss',
  ],
  passes: [
    'It sounds like rain on the roof.',
    'You said you would call the plumber.',
    'It sounds like you want to fight.',
    "You're saying that, but you know it's wrong.",
    'Tell me when you are there.',
    'I heard you on the stairs.',
  ],
})
