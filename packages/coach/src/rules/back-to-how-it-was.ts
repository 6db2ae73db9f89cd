import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'back-to-how-it-was',
  move: 'rushing',
  any: [
    '(go|get|going|getting|be|come) back to (how|the way|what|normal|being (us|normal|happy)|us) ~6',
    '(clean slate|blank slate|wipe the slate|fresh start|new chapter|turn (the|a|over a new) ~1 (page|leaf)|draw a line under|building new memories|build new memories|make new memories|making new memories|clean sheet) ~4',
    '(let us|can we|could we|can not we) ~2 (start|begin) (over|again|afresh|fresh|anew) ~3',
    'i (just|only)? want ~1 (my (wife|husband|life|family|girl|marriage) back|us back|the old (you|us)|things (back|to go back|to be normal)|this to be (over|behind us)|everything (back|to go back)) ~4',
  ],
  unless: [
    '(boiler|trains|bus|routine|sleep|school|work|blood|weather|milk|photo|on the back|calendar|music|recipe)',
    '(never|not|nothing|no) ~4 (back to|fresh start|clean slate|page|line under|over again)',
    '(you choose|if you want) | (put|quiet as a|white|ironed) clean sheet | a clean sheet at | come back to what you | time you turn',
  ],
  says: 'This may ask for the time before, which they have lost.',
  asks: 'What of before was not true for them?',
  why: 'For them there is no before to go back to; it turned out to be something else.',
  source: lay,
  matches: [
    '«I just want things to go back to how they were».',
    'Can we just «wipe the slate clean»?',
    'We need to start «building new memories».',
    '«Turn the page with me».',
    "«Let's start over».",
    '«I just want my wife back».',
  ],
  passes: [
    "I don't expect things to go back to how they were.",
    'Can we go back to the normal milk?',
    'The trains will be back to normal on Monday.',
    "Let me start again, I'm very tired.",
    'There is no clean slate, and I know it.',
    "Turn the page, it's on the back.",
    'I put clean sheets on the spare bed for you.',
    'May I stop here and come back to what you said after the film?',
    'I sit here and blush each time you turn a page of it.',
  ],
})
