import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'drunk-or-lonely',
  move: 'blame-shifting',
  any: [
    '(because|since|cause|as) i BE ~2 [why]',
    'i BE ~1 (so|very|really|absolutely|just|pretty|completely|that|too)? (drunk|lonely|hammered|wasted|neglected|unloved|plastered|in a bad place|in a dark place|in a bad way|not myself|not in my right mind|high|starved|depressed|under so much|under a lot)',
    '(it was|blame|that was) (the|all the) (drink|alcohol|booze|wine|beer|drugs|stress|loneliness|depression|tablets|whisky|vodka|lockdown|devil|enemy)',
    '(she|he|they) (came|come|threw|pushed|forced|kissed|chased|seduced|pursued|initiated|started|kept|made|tempted|messaged|wanted|hit|went after) ~2 (on|onto|herself|himself|me|it|texting|messaging|the first|first|pushing|all over)',
    '(we|we had|the marriage|our marriage|things) ~1 (BE|had|were) ~2 (drifted|drifting|stopped|grown|dead|over|already|basically|growing apart|on a break|in trouble|bad place|like flatmates|like roommates|roommates|apart|struggling|not close)',
    'one thing led to another',
    '(it|things) just happened',
    '(i could not|could not) (help (it|myself)|stop myself|say no|resist)',
  ],
  unless: [
    'and i (chose|choose|decided|still|knew|could have|did)',
    '(no|not an|not the) (excuse|reason|cause|why)',
    'but (i|that) (chose|choose|BE not|still|did|knew|decided|does not)',
    'i (chose|choose|did that|made that choice)',
    '(told you|told me|told)',
  ],
  says: 'This may let a state or a person do what you did.',
  asks: 'Which small choice came before it, and whose was it?',
  why: 'Many people are lonely or drunk, and choose something else. The choice is where change can start.',
  source: lay,
  matches: [
    '«I was drunk».',
    '«She came on to me».',
    "«Because I was lonely», that's why.",
    '«One thing led to another».',
    '«it just happened»',
    '«We had grown apart», you know that.',
    '«i was so drunk» i dont even remember',
  ],
  passes: [
    'I drank, and I chose to.',
    "I was drunk, and that's no excuse.",
    'I told myself I was lonely.',
    'I blamed the drink. That was a lie.',
    'I was lonely and I chose to write to her.',
    'You think I was drunk, and I was not.',
  ],
})
