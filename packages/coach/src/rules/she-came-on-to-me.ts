import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'she-came-on-to-me',
  move: 'blame-shifting',
  any: [
    '(she|he|they|girl|guy|man|woman) ~2 (came on to|came onto|threw (herself|himself|themselves)|hit on|seduced|chased|pursued|tempted|went after|kissed me|made the running|would not leave me|was all over|were all over|made the first|started it|initiated)',
    '(she|he|they) BE the one (who|that)? ~1 (texted|started|sent|came|asked|wanted|sending|kept|initiated|messaging|pushing)',
    '(she|he|they) ~2 (kept|would not stop) (texting|messaging|calling|pushing|asking|coming) ~1 (me)?',
    '(one thing led to another|it just happened|just went along|what was i (meant|supposed) to (do|say)|could not (help (it|myself)|say no|stop myself))',
  ],
  unless: [
    '(not|never) ~2 (just happen|came on|started|chased|seduced)',
    '(and|but) i ~2 (let|chose|went|wanted|liked|answered|kissed|said yes|wrote)',
    '(told you|told me|asked|said|say)',
    '(the fight|dog|argument) | (chased his|chased the|cheek|as always)',
  ],
  says: 'This may give the other person the part that was yours.',
  asks: 'What did you do next?',
  why: 'Whoever began, somebody went along. That is the part that can be trusted or not.',
  source: lay,
  matches: [
    '«She came on to» me.',
    '«She threw herself» at me the entire shoot.',
    '«One thing led to another».',
    '«it just happened»',
    '«He was the one who started» texting.',
    '«she was all over» me «what was i supposed to do»',
  ],
  passes: [
    'She came on to me, and I let her.',
    'I told you he started it. That was a lie.',
    "It didn't just happen.",
    'She kept texting, and I answered every time.',
    'You said "one thing led to another" is what people say.',
    'He said she started it.',
    'The boy who chased the bus made you laugh.',
  ],
})
