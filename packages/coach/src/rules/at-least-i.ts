import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'at-least-i',
  move: 'minimizing',
  any: [
    'at least (i|it|we|she|he|nobody|no one|mine) ~1 (did|was|never|not|had|BE|only|told|came|stopped|ended|have) ~1 (not|never)?',
    '(could have been|BE not as|is not as|could be) ~2 (worse|bad as|bad) | there BE worse | (do|have|done|did) ~2 worse ~2 than',
    '(other|most|half the|plenty of|some|lots of|all the|every|many) ~1 (men|guys|blokes|husbands|couples|people|women|wives) ~3 (do it|do this|did|do far|do worse|does it|go through|cheat|stray|has the app)',
    '(not|BE not) like (i|we|it|she|he) ~1 (killed|murdered|slept|had|touched|ran|left|robbed|planned|even|actually) | (everyone|everybody) ~1 (does it|does|hooks|flirts|at it)',
    'i never (even )?(touched|slept with|kissed|met|laid) ~1 (her|him|anyone|anybody|them|a finger)',
  ],
  unless: [
    '(may|might) (do|have)',
    '(you asked|heard|rung|at least (one|two|three|six|twice|an hour|once))',
    '(never met|never told|know better)',
  ],
  says: 'This may measure what happened against something worse.',
  asks: 'Which part of it weighs most for them, as it was?',
  why: 'A worse thing that did not happen does not make this one lighter to carry.',
  source: lay,
  matches: [
    "«At least I didn't leave» you for her.",
    "«At least it wasn't with» your sister, «at least it was never in» our bed.",
    'It «could have been a lot worse».',
    '«most men do far» worse than that',
    "«It's not like I slept» with anyone.",
    '«i never even touched her»',
  ],
  passes: [
    'You asked if we met in person. We did, twice.',
    'It went on for at least six months.',
    "I'll be there at least an hour before.",
    "You said at least I didn't leave, and then you cried.",
    "I won't say it could have been worse.",
    'I used to think other men do worse.',
    'Other couples may do it faster; you do not have to.',
  ],
})
