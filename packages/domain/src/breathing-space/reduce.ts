import type { Day } from '../shared/day.ts'
import type { Frontier } from '../shared/frontier.ts'
import type { BreathingSpaceEvent } from './shared.events.ts'

/** The space that somebody took last. */
export type Space = {
  readonly id: string
  readonly as: 'space' | 'time-out'
  readonly begunOn: Day
  readonly until?: { readonly day: Day; readonly time: string }
  readonly zone: string
  readonly frontier: Frontier
  readonly ended: boolean
}

/** `setAt`: the claimed instant from which on they are kept. */
export type Evenings = { readonly from: string; readonly to: string; readonly zone: string; readonly setAt: number }

/** What somebody keeps for themselves before the other. */
export type Holding = {
  readonly space?: Space
  readonly evenings?: Evenings
  readonly timeOut?: { readonly text: string; readonly day: Day }
}

export const reduce = (was: Holding | undefined, event: BreathingSpaceEvent): Holding | undefined => {
  const { day, zone } = event
  switch (event.type) {
    case 'breathing-space/begun': {
      const { space: id, ...begun } = event.payload
      return { ...was, space: { id, ...begun, begunOn: day, zone, ended: false } }
    }
    case 'breathing-space/ended':
      return { ...was, ...(was?.space && { space: { ...was.space, ended: true } }) }
    case 'breathing-space/evenings-set':
      return { ...was, evenings: { ...event.payload, zone, setAt: event.at } }
    case 'breathing-space/evenings-ended': {
      const { evenings: _, ...rest } = was ?? {}
      return rest
    }
    case 'breathing-space/time-out-said':
      return { ...was, timeOut: { text: event.payload.text, day } }
  }
}
