import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'where-is-my-credit',
  move: 'keeping-score',
  any: [
    '(you could|could you|you might|you can) ~1 at least ~1 (say|thank|try|talk|be|look|give|notice|smile|answer|meet)',
    '(some|any|no|a little|a bit of|get) (credit|thanks|recognition|appreciation) ~1 (for|from)? | a thank you ~3 (would|nice) | (dishes|washing|kids|dinner|ironing) ~2 (you are|you BE) welcome $ | you would think i ~2 (get|deserve|earned)',
    'you (do not|never|have not|have never|will not|would not) ~1 even? (notice|noticed|appreciate|appreciated|acknowledge|acknowledged|thanked|thank|see how hard|see what i)',
    'i (go|went|have been going|BE going) to ~2 (therapy|counseling|counselor|church|meetings|group) ~6 (do not i|did not i|for you|is that not|does not that|and (still|you))',
    '(have not i|did not i|do not i) ~1 (been|done|given|go|come|stop|quit|do|tell|answer) | i (gave up|quit|stopped|sold) ~4 for you ~1 (i gave|and|what|did not i)?',
  ],
  unless: [
    '(not|never|without) ~2 (need|want|ask|asking|expect|thanks) | (you have not noticed|so you|because) | (at least (one|two|six|an|a)) | as long as you | you said | and have had no credit | thanks (to the|needed) | why (did|do|have) not i | (did|do|have) not , i',
  ],
  says: 'This may ask for credit.',
  asks: 'What would it change if they did notice?',
  why: 'Being asked to applaud the repair is work for the one who was hurt.',
  source: lay,
  matches: [
    '«You could at least say thank» you.',
    "I'd like «some credit for» it.",
    '«u never notice» when i try',
    "«I go to therapy every week, don't I»?",
    "«you'd think I'd get» one kind word",
    "«You don't even appreciate» that I quit.",
  ],
  passes: [
    "You gave me four months' grace and have had no credit for it.",
    "I don't want thanks for it. I go to therapy on Tuesdays at five.",
    'You never noticed, because I hid it well.',
    'You said I always want a medal. I used to want credit for coming home.',
    'I quit the choir. The folder is back with Mrs Allardyce.',
    'The fence is standing, no thanks to the storm.',
    "I took in your parcel, you're welcome.",
    "Sing along, or don't, I go first either way.",
    "Why didn't I stop? I still don't know.",
    'The plumber came for nothing, no thanks needed.',
  ],
})
