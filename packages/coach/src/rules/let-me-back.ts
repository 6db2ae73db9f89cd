import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'let-me-back',
  move: 'rushing',
  any: [
    'let me (just )?(come (home|back)|back in|hold you|sleep) | can i come (back|home|into) | (nice|normal|quiet|good) (evening|night|weekend|day|sunday|christmas) (for once|together|like before|again|tonight)',
    'let bygones | give me (some|a little|a bit of) peace | (punish|punishing|paying) ~1 (me|for)? ~1 for (the rest|ever|this|how) | still at it | have all moved on | has moved on | moved on apart from',
    '(by|before) ([day]|[month]|christmas|easter|summer) ~2 (if|whether) (we|you) BE ~1 (staying|together|leaving) | should be (finished|done|over) (with|$)',
    '(can|could) we ~2 (just )?(cuddle|forget it|be happy|laugh again|start (again|over|fresh)|have one|sort it|be us)',
    '(another|one more) (winter|night|week|month) (on|in|at) (the|this|my) (sofa|couch|box room|spare room|floor)',
  ],
  unless: [
    '(you can|when i|(if|when|whenever) you (want|like|ask|are ready|BE ready|say))',
    '(not|never|no) ~2 (ask|asking|need|expect|want|wish)',
    '(said|told|you asked|wrong) | (tap|boiler|drip|rain|dog|neighbours|neighbors) BE? still | let me sleep (till|until|for)',
  ],
  says: 'This may press for closeness or an end.',
  asks: 'What would they have to swallow, to say yes tonight?',
  why: 'A yes that is pressed for is paid back later, with interest.',
  source: lay,
  matches: [
    'Just «let me come home».',
    'Can we just have a «nice evening for once».',
    'Are you going to «punish me for the rest» of my life?',
    '«Let bygones» be bygones already.',
    "Two years and you're «still at it».",
    '«can we just cuddle» and forget it',
  ],
  passes: [
    'When you say so I can come home, and not before.',
    "I'm not asking to come back.",
    'You said you cannot have a nice evening with me.',
    'If you want me there, let me know by Friday.',
    'Let me know when the bus is in.',
    'I was wrong to ask how long I was paying for this.',
    "The drip's still at it, I've put a bucket under.",
    "I'm falling over, let me sleep till two and then we'll read it together.",
  ],
})
