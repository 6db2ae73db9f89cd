import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'do-not-tell',
  move: 'controlling',
  any: [
    '(do not|not to|never|can not|must not|forbid you to) ~1 (dare|you dare|you go|you)? ~1 (tell|telling|involve|speak to|speak with|talk to|mention ~1 to|go (crying|running) to|say anything to) (your|my|our|the|anyone|anybody|any)',
    '(keep|stays|stay) (this|it|that) ~1 (between us|quiet|in this house|to yourself|private|secret|within these)',
    '(do not|dont) you dare ~1 (tell|show|post|call|talk|go|bring|touch|leave|cry) | (your|ur) (mother|sister|brother|friend|friends) ~2 (does not need to|needs to keep|need to keep|need not) ~1 (know|hear|nose)',
    'rather (you|we|she|he|they|it) ~2 (did not|not|told nothing|nothing) ~2 (tell|told|say|more|anyone|your)',
    '(stop|quit) (seeing|talking to|going to) (that|your|the) ~1 (counselor|therapist|sister|friend|mother|friends|lawyer|solicitor)',
  ],
  unless: [
    '(tell (anyone|whoever|anybody)|you can tell|you may|do not need to tell|do not have to)',
    '(had no right|wrong|never again)',
    '(tell your (boss|client|landlord)|surprise|birthday)',
    '(i do not|i did not|i have not|i never|i can not|i will not|i must not) | (sausage|roll|cake|biscuit|biscuits|crisps|sweets|chips|bologna|chocolate|chocolates)',
  ],
  says: 'This may forbid them to turn to somebody.',
  asks: 'Who is protected by the silence?',
  why: 'A person who may not speak of it is left alone with it.',
  source: lay,
  matches: [
    "«Don't tell your» sister.",
    "«Don't you dare tell your» sister.",
    '«keep this between us»',
    'And you can «stop seeing that counsellor».',
    "I'd «rather we didn't tell your» parents.",
    "«Your mother doesn't need to hear» about this.",
  ],
  passes: [
    'Tell anyone you need to tell.',
    "I had no right to say don't tell your sister.",
    "I didn't tell your mother anything, she guessed.",
    'You can tell your sister all of it.',
    "You don't have to tell anyone, or you can tell everyone.",
    'You said I made you promise not to tell my mother.',
    "They had crisps before tea, don't tell your mother.",
  ],
})
