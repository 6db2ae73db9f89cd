import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'cannot-do-anything-right',
  move: 'collapsing',
  any: [
    'i (can not|can never|never) ~1 (do|say|get) (anything|a thing|a single thing|one thing|a damn thing) (right|good enough|well enough) ~2 (for you|by you|in your eyes|can i|any more|anymore|$)',
    '(whatever|everything|anything|no matter what) i (do|say|try) ~2 (is|BE|it is)? ~1 (always )?(wrong|never enough|not enough|never good enough|not good enough|the wrong thing)',
    'i (ruin|destroy|break|wreck|poison|spoil|ruined|destroyed) (everything|everyone|all) ~1 (i touch|i love|around me|that i|$)',
    '(add|put) (it|that) ~1 (to|on) (the|your) list of ~4 (wrong|crimes|faults|sins|failures|mistakes)',
  ],
  unless: ['(said|told|used to|wrong to|not true|excuse|notice|noticed)', '(feels|felt|feel) as if nothing you', '(shopping|to do)'],
  says: 'This may make your despair their task.',
  asks: 'Who else can hold this with you tonight?',
  why: 'Whoever was hurt then has to comfort, and their own hurt waits again.',
  source: lay,
  matches: [
    "«I can't do anything right».",
    "«Whatever I do it's wrong».",
    '«i can never do anything right for you»',
    '«I ruin everything I touch».',
    "«No matter what I say it's never enough».",
    'OK, «add it to the list of things I do wrong».',
  ],
  passes: [
    "I said I can't do anything right, and that made you comfort me.",
    "I can't get the door right.",
    "Whatever I do on Friday, I'll tell you before.",
    'I ruined the pan.',
    'I put milk on the list.',
    'I noticed that I wanted to say whatever I do is wrong.',
  ],
})
