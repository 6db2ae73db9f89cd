import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'makes-it-worse',
  move: 'dismissing',
  any: [
    '(talking|going (over|on)|discussing|digging|knowing|asking|dwelling|raking|picking) ~5 (will|only|just|it) ~1 (make|makes|making|keeps|hurt|hurts) ~2 (worse|harder|sick|upset|alive|open|you|us|both) ~3',
    '(will|would|does) not ~1 do (you|us|anybody|anyone) any good ~5',
    'what (good|use|earthly good|purpose) (would|will|does|could|BE) (it|that|there|knowing|talking|asking|going) ~5',
    'what is the (point|use|sense|good) (of|in) ~6',
    'you should be (happy|grateful|glad|thankful|pleased|flattered|relieved) ~8',
    '(do not|try not to) (dwell on|overthink|get worked up|torture yourself) ~5',
  ],
  unless: [
    '(for me|me to hide|harder for me|and that is good|proud)',
    '(gym|paint|contract|printer|umbrella|medicine|insurance)',
    '(not|never) ~3 (the point|should be)',
  ],
  says: 'This may tell them that knowing or feeling is of no use.',
  asks: 'What does not knowing do to them at night?',
  why: 'What is left unsaid is filled with worse.',
  source: lay,
  matches: [
    '«Talking about it just makes it worse».',
    "It «won't do you any good to know».",
    '«What good would it do»?',
    "«What's the point of going over it»?",
    '«You should be grateful that I told you at all».',
    '«Try not to get worked up».',
  ],
  passes: [
    "Talking about it makes it harder for me to hide, and that's good.",
    "You don't have to be grateful that I told you.",
    'You should be angry.',
    "What's the point of an umbrella in this wind?",
    'You told me that talking only made it worse, and I want to listen.',
    "I know it won't be okay for a long time.",
  ],
})
