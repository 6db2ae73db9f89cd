import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'too-much-feeling',
  move: 'dismissing',
  any: [
    'you BE ~1 [very]? (ridiculous|unreasonable|irrational|emotional|dramatic|sensitive|negative|unfair|hysterical|difficult|hard work|impossible|insecure|jealous|oversensitive|touchy|bitter|angry all|needy|clingy|suspicious)',
    'you BE being ~1 (so |too |very |really |a bit |completely |totally |kind of |quite )?(unfair|silly|ridiculous|dramatic|paranoid|difficult|unreasonable|irrational|over the top|mean|cruel|harsh|childish|emotional|insecure|jealous|sensitive|impossible|hard|negative|hysterical|crazy)',
    '(that|this|it) (is|BE) ~1 (just |simply |all |really |so |a bit |way |completely )?(over the top|too much|excessive|unnecessary|uncalled for|unfair|out of proportion|ridiculous|silly|pointless|an overreaction|your insecurity|insecurity|jealousy|paranoia|hormones|your (anxiety|hormones|imagination|trauma|issues))',
    '(there is|you have|there BE) ~1 (no|not any|absolutely no|zero|nothing) ~1 (reason|need|point|cause|to (be|get|feel)) ~1 (to|in|for)? ~2 (feel|be|get|cry|worry|upset|jealous|angry|doubt|crying|suspicious|being|panic|afraid|insecure|shouting)',
    '(you BE|why BE you|BE you) (still|always|constantly|forever) ~1 (so )?(upset|angry|crying|mad|sad|moaning|complaining|on about|harping|hurt|bitter|suspicious|sulking|hung up|bothered|going on)',
  ],
  unless: [
    '(not|never|nobody) ~2 (too|ridiculous|unreasonable|unfair|dramatic|paranoid|silly|sensitive|being|jealous|over) | (said|told|called|call|wrong|if i|think|thought|felt|feel|say)',
    '(of course|right to|allowed|every|no wonder|nothing about|calm|correct|whenever|decent|i understand)',
    '(i BE|i was|me) ~2 (ridiculous|unfair|paranoid|jealous)',
    '(queue|traffic|price|weather|work|homework) | as you (want|like|need|please)',
  ],
  says: 'This may tell them that they feel too much.',
  asks: 'What would their feeling be telling you, if it were the right size?',
  why: 'Nobody can be talked into a smaller hurt.',
  source: lay,
  matches: [
    '«You are so dramatic».',
    "«You're being unfair».",
    '«This is way over the top».',
    '«There is no reason to be upset».',
    '«Why are you still so angry»?',
    "«It's just your insecurity».",
  ],
  passes: [
    'You are not being unfair.',
    'I called you dramatic, and I am sorry.',
    'The traffic was ridiculous.',
    'You have every reason to be suspicious.',
    'Of course you are still angry.',
    'I was the one being unreasonable.',
    'Be as suspicious as you like, for as long as you like.',
  ],
})
