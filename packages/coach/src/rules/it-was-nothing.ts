import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'it-was-nothing',
  move: 'minimizing',
  any: [
    '(it|that|she|he|this) BE (nothing (,|$|really|okay)|no big deal|not a big deal|not that deep|not that bad|not that serious|neither here nor there|meaningless|a blip) ~1 (really|okay|ok)?',
    'nothing ~1 (physical|sexual) ~1 (happened|went on|between|ever)? | nothing (really|even) happened',
    '(a|one) (stupid|silly|drunken|daft|single) (mistake|kiss|fling|night|thing|moment|text|few weeks|evening) | moment of (madness|weakness)',
    'it BE (the )?(one|a) (night|time|evening|kiss|hug|drink) (and|in|,|$) | it was a one (time|night|off)',
    '(it|this) was ~1 ([num]|a few|couple) (minutes|texts|messages|weeks|hours|mins|nights) (and|it|not|out|tops|that)',
  ],
  unless: [
    '(nothing (you|to you|compared|like|but|in|for|more|less|that you)|not nothing) | (^ no nothing|you asked|how often|she says|i called it|i said|told)',
    '(i|me) (chose|lied|let)',
    'or is that | and then it was | not the one | to say to you | it was me | neither is small',
  ],
  says: 'This may make what happened sound like nothing.',
  asks: 'What was it for the person who found it?',
  why: 'If it was nothing, there is nothing to be hurt by. That leaves them alone with the hurt.',
  source: lay,
  matches: [
    '«It was nothing».',
    '«Nothing physical happened», you know that.',
    'It was «a stupid mistake».',
    '«It was one night, and» I left.',
    '«it was no big deal»',
    '«it was six weeks out» of fifty years, it was «a daft thing»',
  ],
  passes: [
    'It was one night and then it was nineteen days.',
    'It was nothing you did.',
    'You said it was nothing to me, and everything to you.',
    'I told myself it was nothing.',
    'That was a lie. It was not nothing.',
    'You asked how often. It was six times.',
    'Nothing in the post today.',
    'It was one night, and there was a lunch, and neither is small.',
  ],
})
