import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'act-with-a-time',
  move: 'acting',
  any: [
    'i (will|shall|BE going to) ~1 (be home|call|ring|text|send|bring|book|write|show|drive|put|print|sign|message|phone|hand|ask|tell|photo|read) ~7 (at|by|before|from|until|till|after|every|on) ~1 (half|quarter|about|the|a)? ~1 ([hour]|[day]|night|week|hour|day|bed|work|school|mass|noon|ten)',
    'i (will|shall) ~1 (send|bring|show|print|hand|forward|give) you the (real|full|whole|statement|bill|bulletin|letter|receipt|phone|list|copy|slip|photo|password|code|answers)',
    '(test|appointment|session|slot) ~2 booked ~1 (on|at|for)? ~1 ([day]|ten|noon|[hour])',
  ],
  unless: [
    '(never|not|if you (tell|do not|ask|keep)|unless you|answer by|stop ringing|better)',
    '(you (booked|said|told|asked|will)|fire alarm|boiler|plumber|dentist|kids|football|drill)',
    '(did|was|were|had|gone|leaving|an answer|lied)',
    '(hurt|prove|change|forgive)',
  ],
  says: 'This may name an act that can be seen.',
  asks: 'Do you want to keep it as a promise?',
  why: 'An act with a time can be seen. Words can only be heard.',
  source: lay,
  matches: [
    "«I'll be home by six» and will call if the train is late.",
    "«I'll send you the statement» tonight.",
    '«ill ring u at 8»',
    'The «test is booked for Friday».',
    "«I will drive to my brother's on Friday».",
    "«I'll phone from the bus at half nine».",
  ],
  passes: [
    "I'll do better.",
    'I will prove it to you every day by noon.',
    "I'll never do it again by Monday.",
    'You booked the test for Friday.',
    'If you tell her, I will be gone by Monday.',
    'I will change.',
  ],
})
