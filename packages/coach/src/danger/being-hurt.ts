import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** Being hurt, held, hunted or threatened by somebody. */
export const beingHurt: readonly DangerRule[] = [
  {
    id: 'hurt-by-someone',
    kind: 'being-hurt',
    any: [
      '(you|he|she|they) (have )?(hit|hits|slapped|slaps|punched|punches|choked|chokes|strangled|kicked|beat|beats|burned|burnt) me ~1',
      '(you|he|she) (pushed|threw|shoved|slammed) me (across|onto|(down|against|into|on|to) (the|a|my|our|that) ~1 (wall|door|floor|stairs|ground|bed|sofa|table|car|fridge|counter|cupboard|window|bath|radiator|room|hall|corner)|down $)',
      '(you|he|she) (grabbed|grabs|held|holds|had) me by (the|my) (throat|neck|hair) | (you|he|she) ~1 (threw|throws) (a|the|my|his|her|your|things|plates|stuff) ~2 at (me|my (head|face))',
      '(you|he|she) (will|would|do|does) not let me (leave|out of) ~1 (house|room|flat|home) | (lock|locked|hide|hid) (myself )?in the (bathroom|bedroom|toilet) (when|while|because|until|so) ~1 (you|he|she)',
      '(hands|hand) ~2 (round|around|on) my (neck|throat|mouth) | (you|he|she) have choked me',
      '(you|he|she) ~1 (raised|raise|lift|lifted) ~1 (your|his|her|a)? (fist|hand) ~1 (up|to|at|against|and)? | had your fist',
      '(held|holds|pinned|pins) me down | (locked|locks|lock) me (in|up) | (blocked|blocks|stood in) the door and',
      '(raped|rape) | (forced|forces|made) me (to have sex|have sex|into (sex|bed))',
      'scared of what you do when | (black eye|bruise|bruises) (you|he|she|from|on my) | (sleeve|sleeves) in (july|june|august|summer)',
    ],
    unless: [
      ...sayings,
      'kicked me out',
      '(beat|hit|kicked) me (at|to|home|with|hard|how|that|what|like|when i (saw|read|heard)|in the chest)',
      'beat me down ~1 (hundred|thousand|grand|quid|pounds|percent) | gate ~3 if you (raise|lift) your hand $',
      '(song|news|guilt|truth|it|line|see it) (that )?(hit|hits) | (could|can) lock me in a room (with|wi)',
    ],
  },
  {
    id: 'threatened-by-someone',
    kind: 'being-hurt',
    any: [
      '(you|he|she|they) (will|would|BE going to|going to|could|might) (kill|hurt|hit|strangle|beat|shoot) me',
      '(threatened|threatens|threatening) (to (kill|hurt|hit|shoot|burn|harm)|me with)',
      'next time ~1 (you|he|she|u)? (will|would) not miss | if i (leave|tell) ~4 (you|he|she) (will|would) (kill|hurt|find)',
      '(keep|kept|sleep|sleeping) ~3 (door ~1 (wedged|locked|barred)|with (my shoes on|a knife))',
      '(number|address) of the (refuge|shelter) | police ~4 (last night|again|on (you|him|her))',
    ],
    unless: [
      ...sayings,
      'me with (a (solicitor|lawyer|divorce)|the sack|court|the law)',
      '(kill|hurt) me (if i forgot|to (see|hear|know|think|watch|read|say|write)|when i think)',
    ],
  },
  {
    // Apart from the first, whose "hit me with" may be news.
    id: 'hurt-with-something',
    kind: 'being-hurt',
    any: [
      '(you|he|she|they) ~1 (hit|hits|beat|beats|struck) me ~2 with (the|a|his|her|your|my|that) ~1 (pan|stick|belt|bottle|phone|shoe|book|plate|cable|fist|chair|iron|hammer|bat|pole|lamp|hand)',
      '(forced|forces) (himself|herself|yourself|themselves) on me | forced me ~5 (not want|did not want|said no)',
      '(he|she) (has|keeps) (a|his|her) (gun|rifle|shotgun|knife) (and|under|by|in the (car|drawer|safe))',
      '(he|she|they) ~2 (will|would) (find|hunt|come after) me (if|when|wherever)',
    ],
    unless: sayings,
  },
]
