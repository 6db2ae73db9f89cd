import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'at-least-i',
  move: 'minimizing',
  any: [
    'at least (i|it|we|she|he|you|there|nobody|no one)',
    '(could have been|could be|BE not as) (worse|bad as|a lot worse|much worse)',
    '(other|most|half|plenty of|some|lots of|many|all the) ~1 (men|women|people|couples|guys|blokes|husbands|wives|partners) ~3 (do|have|did|worse|get|go|would|cheat|stray|for years)',
    '(not|BE not) like (i|we|it|she|he) ~1 (killed|murdered|slept|had|was|did|robbed|got|BE|ran|left)',
    '(everyone|everybody|half the) ~3 (does it|do it|BE at it|cheats|has the app|looks)',
    'i (never|did not) (even )?(touched|touch|slept with|sleep with|kissed|kiss|met|meet|went|go) ~3 (her|him|them|anyone|in person|all the way|there)',
  ],
  unless: ['you asked', 'at least (one|two|three|four|five|six|ten|twice|once a|another)', '(until|till|by|from) at least'],
  says: 'This may measure what happened against something worse.',
  asks: 'What would they say is bad enough about it as it was?',
  why: 'A worse thing that did not happen does not make this one lighter to carry.',
  source: lay,
  matches: [
    "«At least I» didn't leave you for her.",
    "«At least it» wasn't with your sister.",
    'It «could have been a lot worse».',
    '«most men do far worse» than that',
    "«It's not like I slept» with anyone.",
    '«i never even met her in person»',
  ],
  passes: [
    'You asked if we met in person. We did, twice.',
    'It went on for at least six months.',
    "I'll be there at least an hour before.",
    "You said at least I didn't leave, and then you cried.",
    "I won't say it could have been worse.",
    'I used to think other men do worse.',
  ],
})
