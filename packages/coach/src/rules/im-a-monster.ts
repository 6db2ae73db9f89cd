import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'im-a-monster',
  move: 'collapsing',
  any: [
    'i BE ~2 (a|an|the|such a|absolute|just|literally) ~1 (monster|terrible|horrible|awful|disgusting|piece of (shit|crap|dirt)|scum|trash|dirt|worst (person|man|woman|husband|wife|human)|failure|waste|vile|worthless|bad guy|idiot|dirty)',
    'i BE (so |just |absolute |literally |such )?(disgusting|worthless|scum|trash|evil|useless|rubbish|unlovable|beyond help|lower than)',
    'i feel ~1 (like )?(absolute |the )?(scum|trash|shit|the worst|dirt|garbage|disgusting|worst) | i (hate|loathe|despise|disgust|can not stand) myself',
    'i do not deserve ~1 (you|love|to be (happy|loved)|anything|happiness|kindness|anyone|your|to breathe)',
  ],
  unless: [
    '(mine to|mine and|my own|not yours|counselor|therapist|mistake|nothing to (do|say|add))',
    '(if|when) i',
    '(not saying|not the|not a) | as (though|if) i',
  ],
  says: 'This may hand your own guilt to them to look after.',
  asks: 'Who else could hold this with you tonight?',
  why: 'When the one who did it falls apart, the one who was hurt has to do the catching.',
  source: lay,
  matches: [
    "«I'm a monster».",
    '«i hate myself» so much',
    "«I don't deserve you».",
    '«I am the worst person» alive.',
    '«i feel like absolute scum»',
    "«I'm disgusting», I know I am.",
  ],
  passes: [
    "I'm ashamed, and that's mine to carry.",
    'I hate what I did to you.',
    'You called me a monster and I understand it.',
    'I told you I hate myself, so that you would comfort me. That was wrong of me.',
    "I don't deserve an answer today.",
    'I take my self-hatred to my counsellor, it is not yours to hold.',
    'You look past me as if I were dirt on the pane, and you may.',
  ],
})
