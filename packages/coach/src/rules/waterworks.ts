import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'waterworks',
  move: 'contempt',
  any: [
    '(spare|save) (me|us) (the|your|all) ~1 (tears|lecture|lectures|drama|sermon|speech|act|theatrics|guilt|sob story|pity|hysterics|nonsense) ~3',
    '(cue|here (come|comes)|bring on|turn on|turning on) the (tears|waterworks|violins|drama|guilt|lecture|sermon|hysterics|sob) ~2',
    'look at the state of (you|yourself) ~3 | typical of you to ~6 | (blah blah|nag nag|yada yada|boo hoo|oh poor you|poor little you) ~4',
    '(play|playing|being|love being|like being) the (martyr|victim|saint) ~4',
    '(your|all the|more of your|any more) (silly|little|constant|endless|stupid)? (dramatics|theatrics|hysterics|tantrum|tantrums|pity party|performance|drama|melodrama) ~3',
    '(well done|congratulations|bravo|yes|okay|oh|thank you) ~1 (detective|inspector|sherlock|columbo|poirot|your honour|your honor|miss marple) ~5',
    'i (do not|BE not) ~2 (time|energy|patience|interested) ~1 (for|in) ~1 (your|this|any) ~1 (drama|nonsense|theatrics) ~3',
  ],
  unless: [
    '(i BE|i was|i will|not (playing|being|going)|i played|i have been|my|me) ~4 (victim|martyr|saint)',
    '(class|club|teacher|school|rehearsal|review|kids|stage|concert)',
    '(do not|never) (spare|save)',
  ],
  says: 'This may mock what they feel.',
  asks: 'What would it be like to be looked at with this sentence?',
  why: 'Being laughed at while one is hurt is what is remembered longest.',
  source: lay,
  matches: [
    '«Spare me the tears».',
    '«Here come the waterworks».',
    '«Look at the state of you».',
    '«Blah blah blah, heard it all» before.',
    'You love «playing the victim».',
    "«I don't have time for your drama».",
  ],
  passes: [
    'Look at the state of the kitchen.',
    "I won't play the victim here.",
    "Don't spare me the details.",
    'Congratulations on the job.',
    'Break a leg with your drama class.',
    'You said I was playing the martyr, and I was.',
  ],
})
