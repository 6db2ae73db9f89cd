import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'it-was-only',
  move: 'minimizing',
  any: [
    '(it|that|this|they|we) BE (just|only|merely|literally|simply|basically|nothing but|nothing more than) ~2 (a|an|some|one|texting|texts|sexting|messages|messaging|chatting|chat|talk|talking|flirting|flirt|banter|sex|physical|online|pictures|pics|photos|words|once|twice|coffee|dinner|drinks|friends|fun|bit|few|kissing|a kiss|lunch|snapchat|porn|pixels|work|company|the once|the one)',
    '(only|just) (the )?(once|twice|one time|one night|the one|a kiss|one kiss|a few|two times|three times|a couple|that one)',
    '(it|that|there) BE (only|just) ~3 (times|time|night|nights|weeks|week|months|kiss)',
    'we (only|just|barely|hardly|literally) ~2 (kissed|talked|texted|met|messaged|chatted|flirted|slept|hung|saw|had|did|went|held|hugged|sent)',
    'i (only|just|barely|hardly|literally) ~1 (kissed|talked|texted|met|messaged|chatted|flirted|slept|saw|sent|did it|went|replied|liked|looked|touched|held)',
    '(nothing|anything) (but|more than) ~1 (a|an|some) ~2 (kiss|chat|flirt|fling|mistake|friendship|distraction|laugh|bit of fun)',
    '(nothing|not anything) (really |even |actually )?(physical|serious|happened|sexual|went on)',
    '(it|that|she|he|they) (BE|were) (nothing|no big deal|not a big deal|not that deep|not that bad|not that serious|hardly anything|neither here nor there)',
    'a (stupid|silly|drunken|moment|one) (mistake|kiss|fling|night|thing|moment|of madness|of weakness)',
  ],
  unless: [
    'not (just|only|simply|merely) (a|an|some|texting|once|the|sex|one)',
    '(never|not) (nothing|small)',
    '(minute|second|bus|phone|walk|while)',
  ],
  says: 'This may make the act sound smaller than it was for them.',
  asks: 'How big is it in their life today?',
  why: 'For the person who was betrayed it was not small, and hearing it made small is lonely.',
  source: lay,
  matches: [
    '«It was only texting».',
    '«it was just a kiss»',
    '«We only met» twice.',
    '«Nothing physical» happened, you know that.',
    'It was «a stupid mistake».',
    '«That was just banter» between mates.',
    '«I only saw» her the once, one time.',
  ],
  passes: [
    'It was not just texting.',
    'I told you it was only once. It was five times.',
    'You said it was only texting to me, never to you.',
    'I told myself it was just a bit of fun.',
    'If it was only a kiss, I would not have hidden it.',
    'I only just got home, the bus was late.',
  ],
})
