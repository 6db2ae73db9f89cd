import type { Day } from '../shared/day.ts'
import type { LENGTHS, PeriodEvent } from './shared.events.ts'

/** What one of the two said, oldest first, of the period after one round. */
export type Period = {
  readonly said: readonly { readonly length: (typeof LENGTHS)[number]; readonly day: Day; readonly lamport: number }[]
  readonly endedOn?: Day
}

export const reduce = (was: Period | undefined, { type, payload, day, order }: PeriodEvent): Period =>
  type === 'period/ended'
    ? { said: was?.said ?? [], endedOn: day }
    : { said: [...(was?.said ?? []), { length: payload.length, day, lamport: order.lamport }] }
