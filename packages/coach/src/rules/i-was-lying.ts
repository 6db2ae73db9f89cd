import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'i-was-lying',
  move: 'owning',
  any: [
    'i BE lying (to you|about|when|and|every|$) | i did (lie|it|this|know|cheat|betray) (and|on purpose|because i|with my|knowing) | i (had )?(lied to your face|looked at you and lied)',
    '(every|each|all) ~2 (word|time|night|week|day) i (lied|chose|knew|went|texted|hid) | i knew (it was wrong|what i was|exactly)',
    'i (took|used|spent|gave) ~3 (our|your) (money|savings|account|trust|bed|house|car|name|card|kindness|birthday|anniversary)',
    'i (kept|had kept) ~2 (from you|secret|hidden|lying|going back) | i could have ~1 (told|stopped|said no|walked)',
  ],
  unless: [
    '(not|never|nothing|if|you think|you said) ~2 (lying|lie|lied|knew|cheat)',
    '(you (made|were)|because you|sorry|gave up|if i did)',
    '(should have known better than to (tell|trust))',
    '(take|gave) (you )?(my|our) money for',
  ],
  says: 'This may own a lie, plainly.',
  asks: 'Is there another one beside it?',
  why: 'A lie that is named can be put down by both.',
  source: lay,
  matches: [
    '«I was lying to you» every night.',
    '«I did it, and» «I knew what I was» doing.',
    '«i knew it was wrong» and i went anyway',
    '«I used our savings» for it.',
    '«I kept it from you» for a year.',
    "«I could have stopped», and I didn't.",
  ],
  passes: [
    'I was not lying.',
    'I never did it and you know that.',
    'If I did it, you would know.',
    'I knew you would be late.',
    'I should have known better than to tell you.',
    'You said I was lying, and you screamed.',
  ],
})
