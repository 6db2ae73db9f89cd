import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'or-we-are-finished',
  move: 'controlling',
  any: [
    'if you ~7 i BE (calling|deleting|taking|going|leaving|off|not paying|done|gone|telling|stopping|cutting|selling|not coming|moving|changing)',
    "if you (carry on|ring|contact|won't|do not|tell|ask|take|leave|go|keep|mention|say|show|post) ~8 i (will|take|stop|leave|sell|call|tell) ~1 (not|the|your|you|my|from|paying|be (gone|off|out|leaving)|stop|leave|go|sell|call)",
    '(delete|drop|stop|quit|unblock|answer|choose|take) ~6 or (we BE|i BE|i will|it is|that is) ~1 (finished|done|gone|over|tell|stop|leave|have)',
    '(or i will|or i BE) ~1 (have them|stop (sending|paying)|tell|call|cancel|sell|take) | (either )?get over it or | leave my (mother|family|sister) out of',
    '^ ~3 tell ~3 (and|or) i BE (gone|leaving|done) | next time i BE (leaving|gone)',
  ],
  unless: [
    '(if you (like|want|need|prefer|agree|would|feel|ever|ask me)|i will do)',
    'i will (understand|not (stop|ask|argue|blame|come)|accept|answer|listen|help|sign|be (here|home|at))',
    '(going to (bed|work|mass|tell you)|i take it|i will tell you|take the (boys|kids|late)) | (leave the (door|light|key|keys)) | if you do not want (to )?i will (know|hear|see|wait|come)',
  ],
  says: 'This may make leaving, telling or money the price of a no.',
  asks: 'What would you say if the answer might be no?',
  why: 'A choice between two losses is not a choice.',
  source: lay,
  matches: [
    "«If you ring that surgery again I'm taking» your name off the account.",
    "«Delete the screenshots or we're finished».",
    "«If you carry on asking I'm going» to stop coming home.",
    'You can «either get over it or» get a lawyer.',
    '«tell ur dad n im gone»',
    "«If you tell my mates I'm deleting» you from everything.",
  ],
  passes: [
    "If you need the car I'm taking the bus.",
    'If you want to leave I will sign.',
    'If you ask me I will answer.',
    "I was wrong to say if you ring again I'm leaving.",
    'If you leave, I will not stop you.',
    'You said if I call again you are calling your sister.',
    "Don't wave if you don't want to, I'll know that you got in.",
  ],
})
