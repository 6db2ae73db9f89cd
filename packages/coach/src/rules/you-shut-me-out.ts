import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'you-shut-me-out',
  move: 'blame-shifting',
  any: [
    'you (shut|pushed|froze|froze|locked|left|cut|kept|iced) me (out|away|alone|in the cold|off|at arm)',
    'you (BE|were|was|had) ~1 (always |never |too |so |already |long |emotionally |completely )(working|at work|busy|tired|distant|cold|checked out|unavailable|absent|gone|away|on your phone|angry|nagging|criticising|criticizing|complaining|with the (kids|baby|children)|given up|stopped|checked)',
    'you (stopped|gave up|quit|neglected|ignored|forgot|rejected|refused|withheld|abandoned) ~1 (on|about|having|wanting|caring|trying|touching|talking|listening|being|looking|making|sleeping|me|us|our|paying|kissing|sex)',
    'you (never|hardly|barely|rarely|did not|would not|were not) ~1 (ever |even |really )?(wanted|want|gave|give|made|make|there|paid|pay|showed|show|touched|touch|listened|listen|cared|care|interested|initiated|supported|support|appreciated|respected|respect|loved|love|needed|need) ~1 (me|sex|attention|to me|for me|time|us|affection|any|in me|enough)',
    '(i was|i BE|i) not ~1 (getting|feeling|got|felt|feel|get|given) ~1 (any |enough |it |what i |the )?(at home|from you|loved|wanted|appreciated|attention|affection|needed|love|seen|heard|desired|respected|sex)',
    '(she|he|they) (listened to me|made me (feel|laugh)|understood me|paid attention|cared about me|was there for me|appreciated me|made time)',
  ],
  unless: [
    '(chose|choice|not your|no excuse|not an excuse|never your|nothing you|excuse) | (said|told|told me|says|lied|pretended) | (because (of|i)|after i|since i|when i) | (how|that|if|whether|why) you (BE|were|never)',
    '(not because|you were never (wrong|crazy)|i told myself) | (right|deserve|deserved|doctor|nurse|police) | adding up | did not make me and | and you did not make me | in your sleep | always cold now',
  ],
  says: 'This may hand them the cause.',
  asks: 'What did you choose, when you could have spoken?',
  why: 'Being lonely explains a wish; it does not make the choice.',
  source: lay,
  matches: [
    '«You shut me out» for years.',
    '«You were always working».',
    '«You stopped touching me».',
    '«You never made time for me».',
    "«I wasn't getting any attention» at home.",
    '«She listened to me».',
  ],
  passes: [
    "I did it, you didn't make me, and I know it.",
    'You shut me out because I lied, and I understand.',
    'The nurse listened to me.',
    'I told myself you never wanted me. That was an excuse.',
    'You stopped eating after I told you.',
    'Nothing you did made me do it.',
    'You were at work when I rang the plumber.',
    'You talked in your sleep and pushed me off the edge.',
  ],
})
