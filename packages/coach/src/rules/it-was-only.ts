import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'it-was-only',
  move: 'minimizing',
  any: [
    '(it|that|this) BE [smaller] ~1 (a|an|some|one|two|three|four|five|six|texts|texting|sexting|messages|messaging|chatting|chat|talk|flirting|banter|sex|physical|online|pictures|pics|photos|words|once|twice|coffee|dinner|drinks|friends|fun|kissing|lunch|snapchat|porn|pixels|making|the once|the one|the body|company|colleagues)',
    '(it|that) only (lasted|went on|happened|started) | we (only|just|barely|hardly|literally) ~1 (kissed|talked|texted|met|messaged|chatted|flirted|saw)',
    'i (only|just|barely|hardly|literally) ~1 (kissed|talked|texted|messaged|chatted|flirted|slept|answered|replied|went|touched|met)',
    '(that|this|it) BE? [smaller] (a|an|some) ~2 (kiss|mistake|joke|laugh|fling|friendship|chat|message|phase)',
  ],
  unless: [
    'not [smaller] | (came|got|back|here|home|now|letter|walk|bag|bus) | (call|called|calling) it',
    '(lie|excuse|hide|hidden|weeks to|days to|days until) | (pounds|quid|euros|dollars|(barely|hardly) (slept|ate)|i think we only|you i was lying) | (it is|that is) only (a|an) (fact|idea|dog|thought|guess|suggestion|question|offer|number|cold|bus|shower|plan|building|wall|bowl|cat|dot|part|lamp|spring|valve|bill|form|box|cup|scratch|cough|fuse|shelf|polyp|chequebook|thermometer) | (it is|that is) [smaller] (a|an) ~1 (mat|motel|lot|yoke|alarm|machine|leak|cable|filter|bulb) | just (like|the (two|three) of us) | was [smaller] a (monday|tuesday|wednesday|thursday|friday|saturday|sunday) | your end',
  ],
  says: 'This may make the act sound smaller than it was for them.',
  asks: 'How big is it in their life today?',
  why: 'For the person it was done to it was not small, and hearing it made small is lonely.',
  source: lay,
  matches: [
    '«It was only texting».',
    '«it was just a kiss»',
    '«We only met» twice.',
    '«I only slept» with her the once.',
    '«That was just banter» between mates, «it was just a laugh».',
    '«It only lasted» two months, Denise.',
  ],
  passes: [
    'I barely slept, did you? It was only four pounds.',
    'It was not just texting. I told you it was only once. It was five times.',
    'You said it was only texting to me, never to you.',
    'I told myself it was just a bit of fun.',
    'If it was only a kiss, I would not have hidden it.',
    'I only just got home, the bus was late.',
    "It's only a shelf, I'll have it up by noon.",
    "It's just an old cable, I've thrown it out.",
    'It was just a Thursday to me, and it was your birthday.',
    'From your end it was just one of two chairs left empty.',
  ],
})
