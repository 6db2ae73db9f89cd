import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'on-eggshells',
  move: 'collapsing',
  any: [
    '(i|we) ~8 (walking|walk|tiptoeing|treading|living) on eggshells (in my own (house|home))?',
    'i (can not|could not|do not want to) (keep|go on|carry on|keep on|continue) (living|being|feeling|walking|paying|begging|apologising|apologizing|proving|to live) ~1 (like this|this way|on eggshells|in limbo|for it|for this)',
    'i (feel|BE|BE treated|felt) ~2 like (a|an|some) ~1 (criminal|prisoner|dog|leper|stranger|guest|lodger|suspect|convict|intruder|burglar|villain|murderer) ~4',
    'i BE (still|always|constantly)? being (punished|judged|crucified|interrogated|tortured) ~3',
    'i (can not|BE not|do not|feel|BE) ~6 in my own (house|home|bed)',
  ],
  unless: [
    '(you|put you|made you) ~4 eggshells',
    '(lied|lying|lie|dishonest|brought|cheated|betrayed|ashamed|office|work|school|gym|alone|happy)',
  ],
  says: 'This may make the hurt at home a thing that is done to you.',
  asks: 'Who in this house has felt unsafe for longest?',
  why: 'Watching every step is what the hurt one has been doing; hearing it claimed leaves no room for theirs.',
  source: lay,
  matches: [
    "«I can't keep living like this, walking on eggshells in my own house»",
    '«I am walking on eggshells» every day.',
    '«I feel like a criminal when I come in».',
    "«I'm treated like a dog here».",
    '«I am being punished for one summer».',
    "«I can't even relax in my own home».",
  ],
  passes: [
    'You have been walking on eggshells because of me.',
    "I can't keep living a lie.",
    'I put you on eggshells in your own house.',
    'I felt like a guest at work today.',
    "I can't keep eating bread like this.",
    'You said you feel like a stranger in your own bed.',
  ],
})
