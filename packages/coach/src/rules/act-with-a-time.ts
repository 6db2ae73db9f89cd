import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'act-with-a-time',
  move: 'acting',
  any: [
    'i (will|shall|BE going to|can) ~2 (be|call|ring|text|send|bring|pick|collect|leave|come|book|write|tell|show|meet|go|drive|take|do|put|print|sign|answer|message|have|cook|pay|move|sleep|give|hand|stop|see|make|set|ask|fetch|get|wait|start|finish) ~8 (at|by|before|on|from|until|till|after|every|within|tonight|tomorrow|this) ~1 (half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|lunch|monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning|night|afternoon|weekend|week|hour|day|dinner|bed|bedtime|work|school|1|2|3|4|5|6|7|8|9|10|11|12|the)?',
    'i (have|have already|BE|had|just|have just|have now)? ~1 (booked|cancelled|canceled|deleted|blocked|handed|resigned|signed|printed|changed|ended|sent|written|told|given|moved|made an appointment|arranged|scheduled|asked|put|left|closed|rung|rang|emailed|texted|turned|posted|quit|registered|paid|switched|set) ~8 (for|on|to|at|in|from|with|so|you|today|this|is|number|account|appointment|test|slot|counselor|therapist|phone|table|app|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow)',
    '(the|my|your) (test|results|appointment|counselor|phone|statement|statements|bill|print|keys|letter|form|passcode|password|session|receipt|bank) ~2 (BE|will be|lie|lies|are) ~2 (booked|on|in|at|for|friday|monday|tuesday|wednesday|thursday|saturday|sunday|ready|there|under|printed)',
    '(appointment|session|test|slot|meeting) ~3 (BE|on|at) ~4 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today)',
  ],
  unless: [
    'you booked',
    'never',
    '(if you|unless you) ~4 (i will|i BE)',
    '(told you|asked you|told you that)',
    '(hurt|change|better|do better|everything|prove|make it up)',
  ],
  says: 'This may name an act that can be seen.',
  asks: 'Do you want to keep it as a promise?',
  why: 'An act with a time can be seen. Words can only be heard.',
  source: lay,
  matches: [
    "«I'll be home by six» and will call if the train is late.",
    '«I booked the test for Friday».',
    '«I will send you the statement tonight».',
    '«ill ring u at 8 tonight»',
    "«I've changed my number and left the phone on the table».",
    '«The appointment is on Thursday at» ten.',
  ],
  passes: [
    "I'll do better.",
    'I will prove it to you every day.',
    "I'll never do it again by Monday.",
    'You booked the test for Friday.',
    'If you tell her, I will be gone by Monday.',
    'I will change.',
  ],
})
