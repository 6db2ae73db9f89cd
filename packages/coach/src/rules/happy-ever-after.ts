import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'happy-ever-after',
  move: 'guarantee',
  any: [
    'i (will|BE going to) (spend|devote|dedicate) ~1 (the rest of|every day of) my life (to)? ~1 (making|proving|trying|showing|loving) ~6',
    '(make|making) you the (happiest|luckiest) ~1 (woman|man|wife|husband|girl|person)? ~3',
    'i will be (the|a) (best|perfect|model) (husband|wife|man|woman|partner|father|mother|boyfriend|girlfriend) ~5',
    'we (BE going to|will) (all)? be (okay|ok|fine|alright|all right|stronger|better than ever|stronger than ever|great|perfect) ~4',
    '(i know|i promise|i swear) ~1 (it|everything|things) will (all)? be (okay|ok|fine|alright|all right|perfect) ~4',
    'no version of (the future|my life|me) (where|in which|that) ~6',
    'you will never (ever)? have to (hear|worry|doubt|wonder|go through|feel) ~6',
    'the first and (the)? last time ~3 | there will be no (next time|more (lies|secrets|surprises)) ~3',
  ],
  unless: [
    '(no idea|not know|hope|late|boiler|scan|surgery|operation|weather|exam|bus|chairs|table)',
    '(can not|will not|not going to) (promise|say|tell)',
  ],
  says: 'This may promise what nobody can know.',
  asks: 'Which part of this could be seen by Friday?',
  why: 'Great certainty was there before, too; what can be checked is what holds.',
  source: lay,
  matches: [
    '«I will spend the rest of my life making it up to you».',
    "I'll «make you the happiest woman alive».",
    '«I will be the perfect husband from now on».',
    "«We're going to be okay».",
    'It was «the first and the last time».',
    '«You will never have to worry again».',
  ],
  passes: [
    "I don't know if we're going to be okay.",
    "I can't promise we will be fine.",
    'It was the first of five times.',
    'We will be fine with two chairs.',
    'I hope we will be okay.',
    "You asked for the best man's speech.",
  ],
})
