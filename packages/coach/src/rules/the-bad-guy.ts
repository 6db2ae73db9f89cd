import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'the-bad-guy',
  move: 'collapsing',
  any: [
    '(i BE|i will|i guess|i suppose|make me|made me|makes me|turn me|turned me|paint me|painted me|painting me) ~4 (the|your) ~1 (villain|bad guy|bad one|baddie|enemy|bad man|big bad wolf|black sheep) ~4',
  ],
  unless: ['(play|film|panto|movie|book|show|costume|game|story)', '(not|deserve|rightly)'],
  says: 'This may ask to be told that you are not so bad.',
  asks: 'What would they have to say to lift this off you?',
  why: 'Whoever hears it has to choose between comforting and confirming.',
  source: lay,
  matches: [
    "«I guess I'm just the villain forever».",
    "«I'll always be the bad guy in your eyes».",
    'You «make me out to be the villain».',
    "So «I'm the bad guy again».",
    '«I suppose I am the enemy now».',
    'You have «painted me as the baddie to your mother».',
  ],
  passes: [
    'Alfie is the villain in the play.',
    'I am the villain in the panto this year.',
    'You do not have to make me the bad guy.',
    'The bad guy gets away at the end.',
    'You told me I was the bad guy in your dream.',
    'I am not the one who was hurt here.',
  ],
})
