import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'children-money-house',
  move: 'controlling',
  coercion: true,
  any: [
    '(i will|i BE going to|i BE|i can|i would) ~1 (take|taking|get|getting|keep|keeping) (the|my|our|your) (kids|children|boys|girls|baby|house|car|passport|passports|keys|money) ~1 (to|and|from|away|off|with|out|back)?',
    '(you will|you BE going to|you would|you can) ~1 (never|not|lose|forget) ~1 (see|seeing|get|seeing your) ~1 (the|your|my|our)? (kids|children|house|boys|girls|son|daughter|penny|cent|them again|a penny|one dime|dime)',
    '(stop|cut off|freeze|cancel|block) ~1 (paying|your (card|money|account|phone|allowance)|the (card|money|account|rent))',
    '(pay|paid|paying) ~1 for (this|that|the) (house|car|roof|everything) ~2 so (you|i) | (my|under my) (house|roof) my rules | see to it you do not get',
    '(tell|show|send) ~1 (the|our|your) (kids|children|boss|work|employer|school) ~2 (what you|everything|about you|the loan|your (pictures|photos|messages)|what kind)',
  ],
  unless: [
    '(not|never) ~2 (take|keep|use|threaten|touch) | (to (school|cromer|football|swimming|the park|training|bed|mass|practice|nursery)|back (at|by|before)|so (that )?you (can|have|get|could)|the afternoon|for (donuts|the (day|weekend|evening|afternoon)))',
    '(told (them|the kids|her)|i have told|if you want|with you) | get ~1 (kids|children|boys|girls|baby) (ready|dressed|fed|up)',
    '(talking about|(car|house) (washed|cleaned|serviced|fixed|valued)|busy|quiet|(lawyer|solicitor|mediator|judge) (says|thinks|said)) | (car|van) (through|in for|for its) | keep the (house|car) (at|ready|warm|clean|tidy|quiet)',
  ],
  says: 'This may use the children, money or the home as a lever.',
  asks: 'What would a fair way look like, if nobody were afraid?',
  why: 'A lever decides a matter without settling it.',
  source: lay,
  matches: [
    "I'll make sure of it, «I will take the kids from» you.",
    "«You'll never see the kids» again.",
    "I'll «stop paying» for the car then.",
    "«I'm taking the kids and» you can explain it to them.",
    "I'll «tell your boss about the loan».",
    '«You will not get one dime».',
  ],
  passes: [
    "I'll take the kids to school so you can sleep. I will never use the kids against you.",
    "I'm going to keep the house, the lawyer says that is fair.",
    'You said I would never let you see the kids, and I am ashamed of it.',
    "I was wrong to say I'd take the house.",
    "I'll get the children ready or we miss the train.",
    "I'll take the car through the wash before you drive it.",
    "I'll keep the house warm while you're away. I take the car in for its test on Monday.",
  ],
})
