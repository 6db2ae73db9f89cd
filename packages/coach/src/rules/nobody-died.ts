import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'nobody-died',
  move: 'minimizing',
  any: [
    '(and|so|look|well|history|fine|over|add that|say|this way) ~1 (no one|nobody) (died|got hurt|got killed) ~3',
    '(no one|nobody) (died|got hurt) (did they|though|here|in this) ~3',
    '(hardly|not) (exactly)? (the end of the world|the crime of the century|murder|a hanging offence) ~2',
    '(you|anyone|anybody) would think i (had|have)? ~1 (murdered|killed|robbed|burned|burnt|shot|run off|committed) ~5',
    '(all|most|every) (men|man|blokes|guys|lads|fellas|women|husbands|marriages|marriage) (do|does|look|flirt|watch|watches|cheat|cheats|slip|stray|strays|goes|go) ~5',
    'i BE (only|just) human ~3',
    'we (kissed|texted|talked|flirted|messaged|chatted|cuddled) ~3 that (BE it|BE all) ~2',
  ],
  unless: [
    '(crash|accident|fire|storm|prang|flood|and something|used to|cruel|lift)',
    '(no excuse|being human|all men do not|i lied)',
    'not all',
  ],
  says: 'This may make it small by naming what is worse.',
  asks: 'What did die for them?',
  why: 'Worse things elsewhere do not make this one lighter.',
  source: lay,
  matches: [
    'It was silly «and nobody died».',
    "It's «not the end of the world».",
    "«You'd think I had murdered someone».",
    '«All men look at that stuff».',
    "«I'm only human».",
    "«We kissed, that's it».",
  ],
  passes: [
    'Nobody died in the crash, thank God.',
    'Nobody died, I used to say.',
    'Being human is no excuse.',
    "All men don't do this, I did.",
    'It felt like the end of the world to you.',
    'I thought we kissed, that is a lie I told.',
  ],
})
