import type { DangerRule } from './danger-rule.ts'
import { beingAfraid } from './being-afraid.ts'
import { beingHurt } from './being-hurt.ts'
import { endingLife } from './ending-life.ts'
import { hurtingSomeone } from './hurting-someone.ts'
import { noWayOut } from './no-way-out.ts'
import { oblique } from './oblique.ts'
import { plainest } from './plainest.ts'
import { withMyHands } from './with-my-hands.ts'

/** All of them. Apart from the moves, and above them. */
export const dangers: readonly DangerRule[] = [
  ...plainest,
  ...endingLife,
  ...oblique,
  ...noWayOut,
  ...hurtingSomeone,
  ...withMyHands,
  ...beingHurt,
  ...beingAfraid,
]
