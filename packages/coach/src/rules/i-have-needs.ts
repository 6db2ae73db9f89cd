import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-have-needs',
  move: 'blame-shifting',
  any: [
    '(i|a man|men|every man|a woman|we all) (have|has|had|got|have got) (needs|urges|my needs|certain needs|his needs|her needs) ~4',
    'when was the last time (you|we) ~1 (kissed|touched|hugged|had sex|slept together|made love|held (me|my)|asked (me|how i)|looked at me|said (you love|something nice|anything nice)|wanted me|initiated) ~6',
    'i (BE|had been|have been) under ~1 (so much|a lot of|huge|enormous|too much|immense|terrible) (stress|pressure|strain) ~5',
    'i (BE|had been|have been) going through (a|an|so|some) ~2 (hard|rough|bad|lot|tough|difficult|much|awful|crisis|dark|depression|phase) ~6',
    'i (only|just) (did it because|(did|looked|started|signed|went|turned|joined|wrote|slept|talked) ~6 because you) ~8',
    '(that|it|this) BE (just)? (how|the way) i (was|BE) (raised|brought up|built|wired|made) ~4',
    'what (was|were) i (supposed|meant|expected) to (do|think|feel) ~5',
  ],
  unless: [
    '(still (chose|lied|wrote)|no excuse|not why|not an excuse|not a reason|drafted|read like|i chose|could have told|is mine) | (your needs|needs of|needs to)',
    '(with the keys|recipe|at work today|form) | another hour | not a wall',
  ],
  says: 'This may name a cause beside your own choice.',
  asks: 'Who else has had this need, and did something else with it?',
  why: 'A need explains a wish; it does not choose a secret.',
  source: lay,
  matches: [
    '«I have needs too».',
    '«When was the last time you even kissed me»?',
    '«I was under so much stress at work».',
    '«I was going through a really hard time».',
    '«I only did it because you made me feel worthless».',
    '«What was I supposed to do»?',
  ],
  passes: [
    'I was under a lot of stress and I still chose to text her.',
    'When was the last time you ate?',
    'When was the last time I told you the truth unasked?',
    'A man has to eat.',
    'You said I was going through a hard time, and I let you believe it.',
    'Your mother has needs we can plan for.',
    "An hour of talk and I'm done, it's how I'm made, and then I've another hour in me tomorrow.",
  ],
})
