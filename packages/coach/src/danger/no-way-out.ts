import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** No way out but one, life as something to be got through, and putting in order what is left behind. */
export const noWayOut: readonly DangerRule[] = [
  {
    id: 'no-way-out',
    kind: 'ending-life',
    any: [
      '(not|never|no longer) ~3 (see|find|think of|imagine|have) ~2 (way|road|door) out ~4 (this|me|it|except|but|only|left|any more|anymore)',
      '(no|not any|only one|one) (way|road|door) out (of (this|it|here|my head)|for me|left|except|now|any more|anymore)',
      '(only|one) (way|thing) ~3 (makes|make|stop|stops|ends|end) (it|this|the pain|the noise|everything) (is|for good|for ever|forever) ~3',
      '(tired|sick|done) (of|with) (living|life|being alive|existing|breathing|waking up) (!out|$) | (hate|can not bear|can not stand) (being alive|living|waking up every)',
      '(better|easier) off dead | rather BE dead (than (live|be|feel|go)|right now|$) | (should|would have|ought to) ~1 (have )?died ~1 (instead|that|in)',
      '(if not|if it were not|if it was not|but) for ~4 (i|id) ~2 (jumped|dead|gone already|ended it|finished it|be dead|be gone)',
      '(not|never) ~4 (be (here|around|alive)|make it) ~1 (for|by|to|past|until|till|much) ~2 (christmas|easter|summer|spring|birthday|longer|weekend|monday|morning|wedding)',
    ],
    unless: [
      ...sayings,
      'way out of (the (car|park|building|contract|lease|maze|estate|village|wood|meeting)|paying)',
      '(flight|train|work|shift|trip|offshore|rota|sea|travelling|tour|conference|deployed)',
    ],
  },
  {
    id: 'putting-in-order',
    kind: 'ending-life',
    any: [
      '(by the time|when) you (read|get|find|hear) this ~3 (i|it) ~3 (gone|dead|over|not here|not be here)',
      '(put|putting|got|getting) (my )?(affairs|papers|will) in order (so|for|before|now|tonight)',
      '(look after|take care of|be good to|kiss) ~3 (kids|children|boys|girls|mother|dog|baby|them) ~1 for me (when|after|if|once) ~3 (gone|not here|dead|over)',
      '(stopped|stop|not) (taking|take|took) ~1 my (insulin|heart|blood|tablets|pills|medication|meds|inhaler) ~4 (on purpose|so (that )?(it|i)|and (let|see|nature)|let it)',
      '(looked|looking|googling|googled|reading|read) ~1 up? (how to|ways to|about) ~2 (die|hang|overdose|painless|end it|do it (painlessly|quickly))',
      'sat on the (bridge|railway|tracks|roof|cliff|edge|ledge|balcony|platform) ~9 (since|why not|not see why)',
      '(stood|standing|sat|sitting|been|went|walked|drove) ~3 (on|at|to) the (bridge|railway|tracks|roof|cliff|edge|ledge|balcony|platform) ~9 (why not|not see why|reason|jump|step|over it|end|thought about it|go over|let go)',
      'tell (my|our|the) (kids?|children|son|daughter|mother|boy|girl) ~3 (i loved|that i loved|it was not (his|her|their) fault|he can have|she can have)',
    ],
    unless: [...sayings, '(film|song|story|novel|game|letter from)', '(looked|look) after ~3 for the (weekend|evening|night|day)'],
  },
]
