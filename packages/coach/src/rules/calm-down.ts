import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'calm-down',
  move: 'dismissing',
  any: [
    '^ ~2 (please|just|will you|honey|babe|can you|you need to|you have to|you must)? (calm down|calm yourself|chill out|get a grip|simmer down|relax)',
    'so (calm down|chill|relax) $ | (you need|you have|you must|please|just|it was ~3|will you|need) to? (calm down|chill|relax|get a grip)',
    '(stop|quit|please stop|do not) ~1 (crying|cry|being upset|being so|being like|the dramatics|sulking|moping|shouting at me)',
    'there is (no need|nothing|no reason) (to|for) ~1 (cry|get upset|be upset|be (so )?angry|shout|panic|get so|tears|crying) ~1 (about)?',
    'do not (start|get (all|so) (upset|worked|emotional)|be (silly|daft|like that|like this|so))',
  ],
  unless: [
    '(i|me) (need|have|must|told|went|go) to? ~3 (calm|chill|relax|you)',
    '(stopped|never|i will not|i BE not)',
    '(you can|cry all|asked you|told you|in the|worry|you said|makes you) | do not relax | she will calm | was like',
  ],
  says: 'This may tell them to stop feeling it.',
  asks: 'What happens in you while they feel it?',
  why: 'Nobody has ever grown calmer from being told to.',
  source: lay,
  matches: [
    '«Calm down».',
    '«Honey, calm down», the children can hear you.',
    '«stop crying» and pick up',
    "«There's no need to get upset».",
    "Please «don't cry» again.",
    "she's in spain «so chill»",
  ],
  passes: [
    "She's cross about the shoes, she'll calm down.",
    'You can cry as long as you cry.',
    'I told you to calm down. That was cruel.',
    "I need to calm down first, I'll ring at eight.",
    'I will never again tell you to calm down.',
    'You said "calm down" makes you feel like a child.',
    "I should not have said don't cry.",
  ],
})
