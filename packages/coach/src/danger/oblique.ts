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
      'no point ~1 (in|of|to)? (me|my) ((being|staying) (here|alive|around)|living) | not be here ~2 (much longer|to see) | done living $',
      '(hope|hopes|hoping|wish|pray) ~2 i ~1 (not|never) (wake|woke) up (tomorrow|again|one day|in the morning|$)',
      '(kids|children|boys|girls|baby) would be better off with (a different|another|a new|some other|any other) (dad|father|mum|mom|mother|parent)',
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
      '(letter|letters) (to|for) ~1 (kids|children|boys|girls|mum|mother|family|them) ~1 in case | do something to myself',
      '(keep|cannot stop|can not stop|BE) (thinking|dreaming) ~1 (about|of) ~1 (pills|tablets|rope|razor|blades|gun) ((in|under|by) (the|my|our)|again|upstairs)',
      '(looking|staring) ~1 (at|down) ~1 (bridge|tracks|rails|cliff|viaduct) ~5 every (night|day|morning|evening)',
      '(hold|held|holding) (a|the) (knife|blade|razor) ~2 (think|thinking|thought|to my) | (have|bought|got) (a|the|some) rope in (the|my) (garage|shed|car|boot|loft|attic)',
      'not promise ~3 (be|will be) ~1 (here|around|alive) (tomorrow|when you|(at|by|for|next|this) (christmas|easter|summer|winter|spring|autumn|year|birthday)) | (be|being) dead would be (easier|better|kinder) | want to (go to )?sleep (forever|for ever) | you would ~1 (get|have) (the|my) insurance | life insurance (would|will) ~1 (sort|look after|see|help|set) (you|them|the kids)',
      'not (have|need) to (deal|bother) with me (for )?much longer $ | been cutting $',
      '(letter|letters|note|notes) ~4 for (after|when i BE gone|when i BE not here) $ | not (have|need) to put up with me (much|for much|after)',
      'not be a (problem|bother|burden|worry) ~3 (after (tonight|today|tomorrow)|any more|anymore|much longer)',
      '(crossed my mind|tempted|ready|about) to (end it (tonight|today|tomorrow|now|all|$)|take all (the|my|her|his) ~1 (pills|tablets|meds))',
      '(BE going to|will|want to|might|could) end it (tonight|today|tomorrow|now|soon|$) | goodbye ~3 (tell|kiss|look after) ~1 (kids|children|boys|girls)',
    ],
    unless: [
      ...sayings,
      'end it ~3 with (her|him|them)',
      '(counted|counting) ~2 (tablets|pills|meds) (at the (counter|chemist|pharmacy)|into (his|her|the) (box|tray))',
      '(learner|by accident|nearly|almost|in the (film|game))',
    ],
  },
]
