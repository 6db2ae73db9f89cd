import * as v from 'valibot'
import type { EventOf, Party } from '../shared/event.ts'
import { digitsShape } from '../shared/shapes.ts'

export const LENGTHS = ['three-months', 'six-months', 'twelve-months'] as const

export const shapes = {
  /** `round`: the round of the mutual yes in which both said start. */
  'period/said': v.object({ round: digitsShape, length: v.picklist(LENGTHS) }),
  'period/ended': v.object({ round: digitsShape }),
}

export type PeriodEvent = EventOf<typeof shapes>
/** Each says their own, for each round. */
export const thingOf = (event: PeriodEvent): string => periodKey(event.by, event.payload.round)

/** Under which name the fold keeps what one side said of a period. */
export const periodKey = (by: Party, round: string): string => `${by}:${round}`
