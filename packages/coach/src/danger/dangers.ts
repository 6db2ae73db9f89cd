import type { DangerKind } from '../finding.ts'
import { beingAfraid } from './being-afraid.ts'
import { beingHurt } from './being-hurt.ts'
import { endingLife } from './ending-life.ts'
import { hurtingSomeone } from './hurting-someone.ts'
import { noWayOut } from './no-way-out.ts'
import { oblique } from './oblique.ts'

/** Words of danger, and the sayings that use them and mean none. What is found is met with help and nothing else. */
export type DangerRule = {
  readonly id: string
  readonly kind: DangerKind
  readonly any: readonly string[]
  readonly unless: readonly string[]
}

/** All of them. Apart from the moves, and above them. */
export const dangers: readonly DangerRule[] = [...endingLife, ...oblique, ...noWayOut, ...hurtingSomeone, ...beingHurt, ...beingAfraid]
