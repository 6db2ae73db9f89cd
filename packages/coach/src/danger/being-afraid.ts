import type { DangerRule } from './danger-rule.ts'
import { sayings } from './sayings.ts'

/** Fear of a person. */
export const beingAfraid: readonly DangerRule[] = [
  {
    id: 'afraid-of-someone',
    kind: 'being-afraid',
    any: [
      '(afraid|scared|frightened|terrified) of (you $|you (and|when|if|ever|now|since|in|because)|him $|him (and|when|if|now|since)|my (husband|wife|partner)|your temper|his temper|her temper|what (you|he) (will|would|might|could) do)',
      '(afraid|scared|frightened|terrified) for my (life|safety)',
      '(afraid|scared|frightened|terrified|fear) ~2 (to|of) (come|coming|go|going) (home|back)',
      '(afraid|scared|frightened|terrified) ~1 (you|he|she|that you|that he) (will|would|might|BE going to|going to) ~1 (hurt|hit|kill|come after|take|do something)',
      'you (frighten|terrify) me | you scare me (when|like|so|and|$)',
      'not ~1 (feel )?safe (with you|around you|at home|in (my own|the|this) (house|home)|near you|alone with)',
      'put the (baby|kids|children) behind me',
      '(was|BE|never was|never BE) (scared|afraid|frightened|terrified) of (you|him) and now i (BE|feel)',
      '(lock|locking|locked|sleep with|barricade|wedge) ~2 (bedroom|bathroom|door|chair) ~4 (because of|when|so|in case|against) (you|he|him)',
      'my body (believes|thinks|says) ~6 (last thing|last time)',
    ],
    unless: [
      ...sayings,
      '(home|back) (and|to) ~1 (tell|say|explain|admit|show|find|see|an empty)',
      '(emotionally|to trust|to believe|to hope|opening up|your silence|losing)',
      '(lose|losing) (you|him|her)',
    ],
  },
]
