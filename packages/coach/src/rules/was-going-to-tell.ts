import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'was-going-to-tell',
  move: 'litigating',
  any: [
    'i (was|BE) ~1 (going|about|planning|meaning|intending|just about) to (tell|say|confess|come clean|mention|explain) ~5 (but|only|and then|except|before|until) ~2 (you|she|he|it|things|the)',
    'you never ~1 asked (me )?(that|directly|outright|straight out|specifically|the question)',
    '(if|had) you ~1 (had )?~1 (asked|just asked|asked me) ~3 i (would|d) ~2 (have )?(told|said|answered)',
    '(let us|can we|we) ~1 (look|stick|keep|go|get|deal) ~1 (at|to|with|back to) ~1 (the|just the|actual|the actual) (facts|evidence|record|timeline|truth of it) ~1 (here|please|for once|shall we|$)',
    '(that is|this is|it is) (a|an|a complete|a total) ~1 (mischaracterisation|mischaracterization|exaggeration|distortion|misrepresentation|oversimplification|stretch|leap)',
  ],
  unless: [
    '(that is no|not an excuse|no excuse|i hid|coward|i lied|told myself|i would not)',
    '(you never asked (for|to)|i (said|told))',
    '(surprise|birthday)',
  ],
  meant: { conditional: 'either' },
  says: 'This may argue about the facts while the hurt goes unmet.',
  asks: 'What was it like to learn it without you?',
  why: 'A point that is won is one more thing they have to carry.',
  source: lay,
  matches: [
    '«I was going to tell you, but you» found out first.',
    "I didn't lie, «you never asked that».",
    '«If you asked me I would have told» you.',
    "«Let's look at the facts here».",
    "«That's a complete mischaracterisation».",
    '«i was gonna tell you n then you» went through my phone',
  ],
  passes: [
    'I was going to tell you, and I was a coward.',
    'You never asked for any of this.',
    'If you had asked me, I would have lied.',
    'I was going to tell you about the surprise before you saw it.',
    "I told you that I was going to tell her, but I didn't.",
    'You never asked me to move out. I thought you ought to have the house.',
  ],
})
