import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'lost-the-plot',
  move: 'gaslighting',
  any: [
    'you (have|BE) ~1 (lost|losing) (the plot|it|your mind|your marbles|your grip) ~2',
    'you (sound|look|seem|BE acting|BE being) ~1 (insane|crazy|mad|mental|unhinged|hysterical|paranoid|deranged|irrational) ~3',
    'you BE seeing (things|ghosts) ~4',
    '(BE|is|it) ~2 (your period|that time of the month|the time of the month|your hormones|hormonal|the menopause|menopausal|pms) ~3',
    'i have (no|not got a|absolutely no) (idea|clue) what you BE (talking|on|going on|referring|accusing) ~4',
  ],
  unless: [
    '(not|never) ~3 (lost|losing|crazy|mad|insane|paranoid|hormonal)',
    '(mine|i lied|i said|i called|i told|i made|because of me|like you were|you (were|are) right)',
    '(film|book|keys|phone|hiking|pills)',
  ],
  says: 'This may put their mind in doubt instead of your act.',
  asks: 'Which of the things they see are there?',
  why: 'Whoever was deceived has doubted their own mind already.',
  source: lay,
  matches: [
    "«You've lost the plot».",
    '«You sound insane right now».',
    "«You're seeing ghosts».",
    '«Is it that time of the month»?',
    "«I've no idea what you're talking about».",
    '«You are acting crazy again».',
  ],
  passes: [
    'You were not losing it, you were right.',
    'I said you sound insane, and that was cruel.',
    "You've lost your keys again.",
    'I have no idea what you want for dinner.',
    'You have never been paranoid.',
    'Half of what you lost it over was real, and I made you doubt it, because of me.',
  ],
})
