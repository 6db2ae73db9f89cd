import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** Wishing to be gone, getting ready, saying goodbye: what people say when they do not say "die". */
export const oblique: readonly DangerRule[] = [
  {
    id: 'wishing-to-be-gone',
    kind: 'ending-life',
    any: [
      '(not|no|what is the) ~4 (point|reason|use) (of|in|to|for) ((be|being|stay|staying|wake|waking) ~1 (here|alive|around|up)|live|living) (any more|anymore|any longer|now|$)',
      'not (want|wish) to be (here|around|alive|in this world|on this earth) (any more|anymore|any longer|$)',
      '(can|could) not ~1 do (this life|life|living) | way out ~4 (except|but|apart from) ~1 one | all to stop (for good|for ever|forever)',
      '(wish|hope|want|pray|could) ~4 (sleep|bed|eyes) ~3 (not|never) ~1 (wake|open)',
      '(i BE|i feel like) (such )?a burden (to|on|for) | (nobody|no one|not anyone) ~3 (notice|care|miss me) ~1 if i (BE|died|disappeared|vanished) (gone|dead|not here|$)?',
      '(kids|children|they|everyone|you) would be better with (someone|somebody|anyone) ~2 than me | (i should|i will|want to|better if i) ~1 (disappear|vanish) (for good|for ever|forever|$)',
    ],
    unless: [...sayings, '(notice|notices) ~3 (from the (party|meeting|table)|for an hour)', 'burden (was|BE) (lifted|off)'],
  },
  {
    id: 'getting-ready',
    kind: 'ending-life',
    any: [
      '(keep|cannot stop|can not stop|BE) (thinking|dreaming|looking) ~1 (about|of|at|up) ~1 (bridge|cliff|rope|railway|tracks|pills|tablets) $',
      '(driving|drive|crash|crashing|steer|steering) ~4 into (a|the|that|some) (tree|wall|lorry|truck|river|bridge|pillar) | (stepping|step|walk|walking|jump|jumping) ~2 (in front of|off) ~2 (train|bus|lorry|truck|bridge|roof|balcony|cliff)',
      '(saving|saved|hoarding|collecting|stockpiling|counted|counting) ~2 (pills|tablets|meds) | how many (pills|tablets|meds) it (takes|would take)',
      '(letter|letters|note|notes) ~4 for (after|when i BE gone|when i BE not here) $ | not (have|need) to put up with me (much|for much|after)',
      'not be a (problem|bother|burden|worry) ~3 (after (tonight|today|tomorrow)|any more|anymore|much longer)',
      '(BE going to|will|want to|might|could) end it (tonight|today|tomorrow|now|soon|$) | goodbye ~3 (tell|kiss|look after) ~1 (kids|children|boys|girls)',
    ],
    unless: [...sayings, 'end it ~3 with (her|him|them)', '(learner|by accident|nearly|almost|in the (film|game))'],
  },
]
