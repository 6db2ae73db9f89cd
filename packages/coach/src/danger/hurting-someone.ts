import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** Hurting somebody, or threatening to. */
export const hurtingSomeone: readonly DangerRule[] = [
  {
    id: 'going-to-hurt',
    kind: 'hurting-someone',
    any: [
      '(i will|i BE going to|i could|i want to|i might|i swear i will|ima|imma) ~2 (kill|stab|strangle|shoot|choke|punch|slap|hit|beat) (you|him|her|them|the|his|your|that|em)',
      '(smash|punch|kick) (your|his|her) (face|head|teeth) | break ~1 (your|his|her|their) (neck|jaw|legs|face|arm|bones|nose|fingers|skull)',
      'put (your|his|her) head (through|thru|in) | put (you|him|her) in (hospital|the hospital|a grave|the ground)',
      'drag you ~3 by (your|the) hair | make sure you ~1 (can not walk|never walk) | will not miss',
      '(want|going|like) to hurt (her|him|them|you) | (she|he) (will )?never walks again',
      '(put|lay) (my )?(hands|a hand) on (you|her|him) | hurt you (if|when|badly|so you)',
      '(gun|rifle|shotgun|gauge|pistol|knife|machete|axe) ~4 (out of the safe|in the (car|bag|drawer)|under the (seat|pillow|bed)|for (you|him|her|the two of us|us both)|loaded)',
      'BURN (the|this|your) house | KILL (him|her|you) (and|then) (myself|me)',
    ],
    unless: [
      ...sayings,
      '(see|saw|feel|felt|watch|watched) it (hit|beat)',
      '(level|game|scrabble|chess|record|boss|kindness)',
      '(answer|answers|truth|news|letter|list) ~3 going to hurt (you|him|her|them) | put your head in my (lap|arms)',
      '(put|lay) ~2 hands on ~3 (shoulder|forehead|pray)',
    ],
  },
  {
    id: 'have-hurt',
    kind: 'hurting-someone',
    any: ['i (hit|slapped|punched|choked|strangled|kicked|beat|shoved|grabbed) (you|her|him|the kids|my wife|my husband) ~1'],
    unless: [
      ...sayings,
      '(grabbed|kicked|beat|hit) (you|him|her) (a|at|some|off|up|to|with a (bill|question)|in the (wallet|feelings))',
      '(hit|beat) (her|him|you) (at|to|with the (news|truth))',
      '(than|as) if i',
      'beat (you|him|her) (home|there|here|by)',
    ],
  },
]
