import type { Day } from '../shared/day.ts'
import type { Frontier } from '../shared/frontier.ts'
import type { SharingEvent } from './shared.events.ts'

/** Somebody has left: from then on nothing of theirs counts, and nothing of the other's reaches them. */
export type Ended = { readonly endedOn: Day; readonly frontier: Frontier }

export const reduce = (_was: Ended | undefined, { day, payload }: SharingEvent): Ended => ({ endedOn: day, frontier: payload.frontier })
