import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'threats',
  move: 'controlling',
  any: [
    '(you will|you BE going to) ~1 (regret|be sorry|pay for|wish you) ~3 | (i will|i BE going to) ~1 (make (you|sure you|your life)|ruin|destroy|finish) ~1 (you|your|pay|regret|hell|lose|suffer)',
    'do not (test|push|try|provoke|cross) me | (i BE|i will) ~1 (warning|warn|not warn) you | (this is|it is|that is) your (last|final) (chance|warning) | watch your (back|step|mouth) | (better|you) watch yourself',
    'or else ($|(i|you|it|we|that) ~1) | or i swear ~2 | you (do not want|would not like) to (find out|see) what | i will do something (stupid|bad)',
    '(or|unless) ~6 (i BE|i will) ~1 (leaving|gone|(ringing|calling|taking|throwing|burning|smash) ~1 (the|your|you|my|it|everything))',
    'you BE not (leaving|going anywhere|going out|allowed to (leave|go|see|talk)) | not letting you ~1 (go|leave|out|throw|see|walk)',
  ],
  unless: [
    '(not|never) (a threat|threaten|warn) | (not going anywhere (tonight )?without|late|miss|if i do not (hear|see)) | (i (take|took)|my last chance)',
    '(said|told|say) ~3 (would|will|you) | , you say | i will be ~5 or i will be | (ringing|calling) my (dad|mum|mother|father|brother|sister|own|boss|doctor)',
  ],
  says: 'This may make them afraid of what comes next.',
  asks: 'What are you afraid of right now?',
  why: 'After a threat, a yes is no longer a yes.',
  source: lay,
  matches: [
    "«Don't test me».",
    '«This is your last chance».',
    "«You'll regret this».",
    "Answer tonight «or I'm leaving».",
    "I'm «not letting you throw» it away.",
    '«ill do something stupid» if u dont talk to me',
  ],
  passes: [
    "This is not a threat, I'm telling you where I'll sleep.",
    "You said I told you that you'd regret it.",
    "I was wrong to say don't test me. I will make you tea if you want it.",
    "You'll miss the bus if you wait for me. I regret this more than I can say.",
    'You are not leaving me, you say, and I do not ask why.',
    "There's ice by the gate, watch yourself.",
    'The coach goes at nine, or else at half past ten.',
    "I'll be in the shed or I'll be gone for the paper.",
    "Either way I'm in till noon or I'm ringing my mother from the hall.",
  ],
})
