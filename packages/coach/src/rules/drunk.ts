import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'drunk',
  move: 'blame-shifting',
  any: [
    'i BE ~1 (so|really|absolutely|pretty|completely|that|too|half|dead|weak|proper)? ~1 (drunk|hammered|wasted|plastered|blackout|pissed|off my face|half cut|steaming|blitzed) | i was (so|really|absolutely|pretty|completely|half)? (locked|high|out of it)',
    '(it was|blame|that was) ~1 (the )?(drink|alcohol|booze|wine|beer|drugs|stress|loneliness|tequila|vodka|whisky|devil|enemy|medication|tablets) ~2 (talking|that|not me)?',
    'drunk me | i BE not (really|quite|fully|even|feeling)? myself | i BE not ~2 (right mind|thinking straight|right in the head|in a good place) | [num] beers in',
    'the devil ~2 (used|made|tempted) | (satan|devil) ~3 me',
  ],
  unless: [
    '(chose|choose|choice|knew|no excuse|not an excuse|not the|not because|decided|sober|not drunk) | (it was not|BE not) the',
    '(told you|said|say|saying|you asked) | not saying it | going to blame | still have known | off my face tired | (locked|high|hammered) (in|out|up|on|with|by) | (wine|beer|booze|drink) , for',
  ],
  says: 'This may give the drink, or the state you were in, the blame.',
  asks: 'Which small choice came before it, and whose was it?',
  why: 'Many people are lonely or drunk, and choose something else. The choice is where change can start.',
  source: lay,
  matches: [
    '«I was drunk».',
    '«i was so drunk» babe',
    '«It was the drink».',
    '«Blame the stress, blame the» wine.',
    "«I wasn't myself» that month.",
    '«It was the devil that used» me.',
  ],
  passes: [
    "I wasn't that drunk, so I'm not saying it's the drink.",
    'I was going to blame the tablets. I drank, and I chose to.',
    "I was drunk, and that's no excuse. I told you it was the drink. That was a lie.",
    'I was drunk and I decided to text her.',
    'You think I was drunk, and I was not drunk. It was not the drink, it was me.',
    "I'm locked out again and the spare key is inside.",
    "I'm hammered with work today. I'm off my face tired after the shift.",
    "I'm out of it now, the two of you can plan the trip.",
    "I'm high up the ladder at noon, so ring twice. I'm not forgiving myself for the letter.",
    'The receipt is from the off-licence, it was beer, for him and for me.',
  ],
})
