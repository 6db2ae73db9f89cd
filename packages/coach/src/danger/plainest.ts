import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** Words so plain that they must be heard also where no second opinion was loaded. */
export const plainest: readonly DangerRule[] = [
  {
    id: 'plain-ways-to-die',
    kind: 'ending-life',
    any: [
      'overdose | overdosed | noose | (hang|hanged|hung|hanging) myself | (slit|cut|slash|slashed) my wrists | (drown|drowned|shoot|shot|starve|gas|gassed) myself',
      '(top|topped|topping) myself | (do|did) myself in | (kms|unalive) | self harm | selfharm | self harming | self harmed',
      '(jump|jumping|jumped) (off|from) (the|a|this|that) ~1 (bridge|roof|cliff|balcony|building|viaduct|car park)',
      '(life is|life was|life) not worth living | (no|any) will to live | (lost|losing) the will to live | samaritans | crisis (team|line)',
    ],
    unless: [
      ...sayings,
      '(overdose|overdosed) (of|on) (cake|sugar|chocolate|coffee|caffeine|sun|cheese|pasta|tv|news)',
      '(shot|shoot) myself in the foot',
    ],
  },
  {
    id: 'plainly-hurt',
    kind: 'being-hurt',
    any: [
      'my (husband|wife|partner|boyfriend|girlfriend|man|ex|father|mother|brother|son|dad) (hits|hit|beats|beat|punches|slaps|kicks|strangles|chokes|rapes|raped|strangled|choked) me',
      '(you|he|she|they) (strangled|choked|stabbed|raped|headbutted|bit|branded|whipped|battered|clouted) me',
      '(got|had|held|took|grabbed|pinned) me ~4 by (the|my) throat | (by|at|round|around|on) my throat ~4 breathe',
      '(broke|broken|fractured|dislocated) my (nose|jaw|arm|wrist|ribs|rib|fingers|finger|tooth|collarbone|cheekbone|shoulder)',
      '(you|he|she|they) ~1 (kicked|punched|hit|slapped|strangled|choked) me ~2 (again|in the (face|stomach|back|head|ribs|belly))',
    ],
    unless: [...sayings, '(ski|skiing|bike|bicycle|football|rugby|fall|fell|horse|ladder|dentist)'],
  },
  {
    id: 'plainly-hurting',
    kind: 'hurting-someone',
    any: [
      'i ~1 (strangled|stabbed|raped|headbutted|bit|whipped|battered|throttled) (you|her|him)',
      'i ~2 (had|got|held|took|grabbed|pinned) (you|her|him) ~4 by (the|your|her|his) throat',
      'i ~1 (broke|fractured) (your|her|his) (nose|jaw|arm|wrist|ribs|rib|fingers|finger|tooth)',
      'i ~1 (hit|slapped|smacked|beat|kicked|punched|shook) (my|our) (son|daughter|baby|child|kids|children|wife|husband|mother|partner)',
    ],
    unless: [
      ...sayings,
      '(at|in) (chess|cards|scrabble|tennis|squash|the game|monopoly)',
      '(stabbed|bit) (you|her|him) in the back | bit (your|her|his) head off',
    ],
  },
]
