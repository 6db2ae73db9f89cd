import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** What somebody did to another's body, said by whoever did it: gripped, thrown, forced, shut in. */
export const withMyHands: readonly DangerRule[] = [
  {
    id: 'with-my-hands',
    kind: 'hurting-someone',
    any: [
      'i ~1 (put|had|got) my (hand|hands) ~1 (round|around|on|over) (your|her|his) (neck|throat|mouth)',
      'i ~1 (pushed|threw|shoved|slammed|pinned) (you|her|him) ~1 (against|into|down|across|to) ~1 (the|a|my|our|that) (wall|door|floor|stairs|ground|bed|sofa|table|car|fridge|counter|cupboard|radiator)',
      'i ~1 (grabbed|gripped|twisted|yanked) (your|her|his) (arm|arms|wrist|wrists|hair|throat|neck)',
      '(left|leave) ~2 (marks|bruises|bruise|mark) on (you|her|him|your|his)',
      'i ~1 (punched|kicked|smashed) ~1 (the|a|that|your|my) ~1 (wall|door|window|mirror|table|tv|phone) | threw (the|a|my) ~1 (plate|glass|chair|bottle|phone|mug) ~2 (at|past) (you|her|him|your)',
      'i ~1 (forced|made) (you|her|him) (to have|have|into|to do) (sex|bed|it in bed) | (forced|force) myself on (you|her|him) | sex ~3 when (you|she|he) said no | i raped',
      'i ~2 locked (you|her|him) (in $|in the|out of the (house|flat|room)) | (blocked|locked|stood in) the door ~3 (you|she|he) (could|can) not (leave|go|get)',
    ],
    unless: [...sayings, '(in|at|during) (training|judo|karate|the game|practice|a film|the play) | by accident'],
  },
]
