import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'break-up-the-family',
  move: 'controlling',
  any: [
    'you ~6 (break|breaking|broke|tear|tearing|split|splitting|destroy|destroying|destroys|ruin|ruining|wreck|wrecking) ~1 (up)? (apart)? (this|our|the|my|your own|their) (family|home|marriage|lives) ~4',
    '(what (this|that|leaving|a divorce) (will|would) do to) (the|our|your) (kids|children|boys|girls|family|son|daughter|mother) ~4',
    'you BE ~2 (throwing|tossing) ((it all|everything|_ years|us|our marriage|our life) ~1 away|away (it all|everything|_ years|us|our marriage|our life|this marriage|this family|all)) ~3',
  ],
  unless: [
    '(i (did|was|broke|destroyed|ruined)|me (who|that)|not (you|the one)|never|because of me|what i did|you did not)',
    '(house move|wallpaper)',
    '(you feel|you think|you said)',
  ],
  says: 'This may make them the one who ends what was broken.',
  asks: 'When was it broken, and by whom?',
  why: 'Leaving is not what breaks it, and children are no reason to be held by.',
  source: lay,
  matches: [
    "«You're tearing this family apart».",
    'Do «you really want to break up this family»?',
    "«You'll be the one who destroys this family».",
    'Think about «what this will do to the kids».',
    '«You are throwing away fifteen years».',
    '«you are wrecking our home»',
  ],
  passes: [
    'You did not break up this family, I did.',
    'You never ruined our marriage.',
    'You said I tore this family apart, and I did.',
    'You are throwing away the old sofa.',
    'You were not the one destroying our home.',
    'I was the one who broke up our family.',
  ],
})
