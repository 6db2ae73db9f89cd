import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-said-it-hurts',
  move: 'reflecting',
  any: [
    'you (said|told me|wrote|told|say) ~2 (that|how|you|it|its|the|what)? ~6 (hurts|wakes|worst part|hardest|afraid|frightened|scared|scares|alone|lonely|tired|feel|feels|felt|can not (sleep|breathe|eat|stop|tell|look|pray|sit|go|stand)|do not know (who|what|if|which)|still check|ashamed|stupid|empty|humiliated|counting)',
    '(when|that) you (said|told me|wrote) ~2 (that|the|it|you|your)? ~6 i (took|heard|understood|think you|felt how|could hear|saw)',
    'i (noticed|understood) (how|that) you (could not|can not|flinch|went|do not|did not)',
    'you (went|go|BE) quiet ~2 (when|after|at) | what you (said|told me|wrote) ~3 (about|on|how) ~6 (you|it|the|your) ~3 (hurts|hurt|keep|smell|can not|feel|alone|worst)',
  ],
  unless: [
    '(you said you (would|wanted|will|were going)|said yes|said no|said okay)',
    '(and i (said|told|lied|shouted|kept)|i was wrong|but (i|you|it))',
    '(lie|lied|lying|not true|never said)',
  ],
  says: 'This may show that you kept what they said.',
  asks: 'What have you not asked about it yet?',
  why: 'Words that come back unchanged were heard.',
  source: lay,
  matches: [
    '«You told me the song in the car is the worst part».',
    '«You said you still check» the driveway.',
    "«When you said the house felt like a stage set, I took» it that you can't tell which Sundays were real.",
    "«You wrote that you can't sleep» on your own side.",
    '«I noticed that you flinch» when the phone rings.',
    '«u said ur tired» of being the bigger person',
  ],
  passes: [
    'You said you would call the plumber.',
    'You said it was fine, but you lied.',
    "You told me you'd be home by six.",
    'You said yes on Sunday.',
    'You wrote a list for the shop.',
    'You told me the door was open.',
  ],
})
