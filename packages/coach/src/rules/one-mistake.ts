import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'one-mistake',
  move: 'minimizing',
  any: [
    '(one|a single|this one|that one|a|my one|the one) (bad |stupid |drunken |dumb |silly |little |terrible )?(mistake|slip|lapse|night|kiss|moment|error|bad choice|bad decision|wrong turn|slip up) (in|after|out of|against|of weakness|does not|should not|can not|is not|and (you|i|now|that)|compared|versus|over)',
    '(it was|it is|we|i|she|he|they)? ~1 (only |just |barely |literally )(the once|once|one time|one night|twice|a couple|a few (times|weeks|texts|messages|minutes|drinks|dates)|one (text|message|kiss|drink|dinner|time|lunch)|kissing|talking|texts|texting|messages|words|a kiss|sex|coffee|physical|friends|flirting|photos|pictures|video|chatting|a video|lunch)',
    'it (happened|was) (once|one time|twice) ~2 (that is all|years ago|ages ago|only|and (never|that|it))',
    '(it|that|the whole thing) (only|barely|hardly|just) (lasted|went on|happened|started|counts|meant)',
    '(nothing|not) ~1 (compared|like|as bad as|half as bad|anywhere near) ~2 (to )?what (some|other|most|he|she|they|your|people)',
  ],
  unless: [
    '(said|told|claimed|swore|called) ~3 | (not|never|no) ~1 (just|only|once|one) | (you asked|how (many|often)|answer|yes|to answer) | i (have|got) only|(back|from|until|after|coffee (then|and)|be there|one (text|message|call) (a|each|every))',
    '(lie|lied|truth|chose) | talked too | kiss in | in front just | you have put the question | (i paid for) | a (bad )?night (in|and) | night in [month] | just talking (into|to this)',
  ],
  says: 'This may count how little it was.',
  asks: 'Who is the counting for?',
  why: 'A betrayal is not smaller for having been short.',
  source: lay,
  matches: [
    '«One mistake in» fifteen years.',
    '«It was only once».',
    '«We were just texting».',
    '«It barely lasted» a month.',
    'It was «nothing compared to what other» men do.',
    '«just a few messages»',
  ],
  passes: [
    'I told you it was only once and that was a lie. There was a kiss in Goa and one night in Singapore.',
    'It was not just once.',
    'You asked how many times: twice.',
    'One night in March I lied to your face.',
    'I have only a few minutes. It was more than a kiss.',
    "There's a night in it for you whenever I come home late.",
    'I had a bad night and you heard me on the stairs.',
    'That was one night in October, and there were others.',
    "I'm just talking into the phone while the kettle boils.",
  ],
})
