import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** Dying, ending one's life, or others being better off without one. */
export const endingLife: readonly DangerRule[] = [
  {
    id: 'better-off-without-me',
    kind: 'ending-life',
    any: [
      '(better off|happier|better|easier) ~2 (if|had) i ~2 (never|not) ~1 (existed|exist|born|been born|come along $)',
      'better off (without me|if i ~1 (BE (dead|gone|not)|did not (reach|get|come|wake|make it)|died|disappeared)|when i BE (dead|gone))',
      '(better|happier|easier|simpler|freer) ~4 (without me|with me (gone|dead)|if i ~1 (die|died|BE (dead|gone)|BE not ~1 (here|around|alive|there)))',
      'if i ~2 (BE dead|BE gone|died|die|did not wake|BE not (here|around|alive)) ~4 (better|happier|easier|free|peace)',
      'without me (you|they|everyone|the kids) ~6 (better|happier|easier|fine)',
      '(one|world) ~2 less bad (person|man|woman|mother|father) | world ~4 (better|sleep) ~2 without me',
      'insurance ~4 (more|better) (for|to) you',
      '(everyone|you|everybody|they|kids) would be (fine|better|happier) ~1 without me | do better if i ~2 (disappeared|BE gone) | happier if i ~1 (BE not here|was not here)',
      'not have to look at me any more | (nobody|no one) ~2 (be|has to be) troubled with me',
    ],
    unless: ['(better|easier|happier) ~2 without me (there|at the|in the room|for the (evening|night|weekend))'],
  },
  {
    // The plainest words, which no "lol" beside them makes light.
    id: 'killing-myself',
    kind: 'ending-life',
    any: ['KILL myself'],
    unless: ['KILL myself (laughing|laugh|for (forgetting|leaving|missing|not)|over (a|the))', '(nearly|almost|could have) ~1 KILL'],
  },
  {
    id: 'ending-my-life',
    kind: 'ending-life',
    any: [
      '(END|ENDING|TAKE|TAKING) my (own )?life | END it all | suicide | suicidal',
      'HURT myself | CUT myself (again|since|on purpose|tonight) | BE? cutting again | BURN my arm ~5 (so|think) | using it on myself | harm myself',
      '(want|wanna|wanted|ready|wish|going) to (die|be dead) | wish i (BE|was|were) (dead|never born|never been born)',
      'not (want|deserve) to (live|be alive|be here any|wake up|exist|go on living|continue)',
      '(not|no|any) ~3 (reason|point) ~2 (to carry on|to go on|to live|living|carry on|in living|being alive|going on|carrying on)',
      '(can|could) not ~1 (continue|go on|carry on) (to live|living|with life) | already jumped | get through it if they did not have me | finish with life | life ~2 not worth living',
      'could ~1 (just )?(not exist|disappear from this) | wish ~3 not exist | disappear from this world | take me home in my sleep',
      'thoughts? (about|of) (dying|death|ending (it|my)) | thinking ~1 (about|of) (dying|suicide|ending my|not being here)',
      'do not deserve to (live|be alive|breathe (any|$)) | jumped from this | nothing (left )?to live for | kept looking at the lorries',
      'TAKE ~3 (load|lot|bottle|all) of ~2 (pills|tablets|meds) | took all (my|the) (pills|tablets)',
      'do something (stupid|bad) ~2 (if|unless|to myself) | trouble to take the ~2 (tablets|pills) | not muck anyone ~2 any more',
      '(not|nobody|no one) ~3 (safe to leave me alone|trust myself (with|alone|near|tonight)) | if you do not hear from me after | (rope|gun|pills|blade) in (my )?hand',
      'join his fathers | (BRIDGE|rails|trains|water|platform) ~12 (so quiet|between two trains|how long is between|jump)',
      'i have picked the day and | (think|thinking) about (it )?(every night )?on the bridge',
    ],
    unless: [
      ...sayings,
      'live (in|at|here|there|apart|together|near|next|a lie|in a lie|a double|by) | live with (you|him|her|your|my|them|the)',
      '(do|did|does|would) (i|you) ~2 want to die laughing',
      '(i would|i will) rather (die|be dead) than',
      'HURT myself (at (football|work|rugby|training|the gym)|playing|falling|lifting|running|skiing)',
    ],
  },
]
