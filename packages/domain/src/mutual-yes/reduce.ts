import type { Party } from '../shared/event.ts'
import { weekOf } from '../shared/round.ts'
import type { MutualYesEvent } from './shared.events.ts'

/** One side's part in one round. */
export type Turn = {
  readonly by: Party
  readonly round: string
  readonly share: string
  readonly sharedIn: number
  readonly tag?: string
  /** The week in which it was tagged, as its writer claims. */
  readonly taggedIn?: number
}

export const reduce = (was: Turn | undefined, { type, payload, by, at }: MutualYesEvent): Turn | undefined => {
  if (type === 'mutual-yes/shared') return { by, round: payload.round, share: payload.share, sharedIn: weekOf(at) }
  return was && { ...was, tag: payload.tag, taggedIn: weekOf(at) }
}
