import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'no-wonder',
  move: 'contempt',
  any: [
    '(it is |is it )?(no|any|small) wonder ~1 (that )?(nobody|no one|everyone|everybody|your (mother|father|sister|friends|ex|kids|children|own)|they all|the (kids|children|boys|girls)|people|he left|she left)',
    '(nobody|no one|who|not a soul) ~1 (can|could|would|else would) ~1 (stand|bear|put up with|want|live with) ~1 (you|being around you|being near you|someone like you|a person like you)',
    '(like|such|sound like|as) a (broken|stuck|scratched) record | (victim|pity|martyr|detective|drama|sob|wounded) (show|act|card|queen|story|routine|olympics)',
    '(bravo|brava|slow clap|applause|very mature|real mature|so mature|classy|charming)( |,) (another|again|as always|as ever|in front|you $)| (^ (bravo|brava|very mature|real mature|how mature) $)',
  ],
  unless: [
    '(no wonder|wonder) ~1 (you|i|nobody believes me|no one believes me|people do not (believe|trust) me)',
    '(said|told|called|wrong to|my|me)',
    '(mirror|bought|found|bin|needle) | (superb|lovely|great|proud|post) | bravo , (for|you will|take)',
  ],
  says: 'This may make them small.',
  asks: 'What are you afraid to hear, if this is not said first?',
  why: 'Mockery ends a conversation while seeming to be in it.',
  source: lay,
  matches: [
    '«No wonder nobody» can stand being around you.',
    "«It's no wonder your sister» never rings.",
    '«who could stand being around you»',
    "You're «like a broken record».",
    'Here we go, the «victim show».',
    '«Bravo, another» scene in front of the kids.',
  ],
  passes: [
    "It's no wonder you don't trust me.",
    'No wonder nobody believes me any more.',
    'I called you a broken record, and I was wrong to.',
    "There's a broken record behind the sofa.",
    'Who could stand what I put you through?',
    'The drama teacher rang about Lily.',
    "They give you the big class, it's lovely, bravo!",
    'You go to the sea on your own, bravo, take the good coat.',
  ],
})
