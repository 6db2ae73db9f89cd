import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { Ended } from './reduce.ts'

export type SharingView = {
  /** Whether there is a log of two at all. */
  readonly joined: boolean
  /** Whether something can still be given. */
  readonly goesOn: boolean
  readonly iEndedOn?: Day
  readonly theyEndedOn?: Day
}

/** Whether the two share, and since when not. */
export const sharingView = (things: ReadonlyMap<string, Ended>, viewer: Party, joined: boolean): SharingView => {
  const [mine, theirs] = [things.get(viewer), things.get(viewer === 'first' ? 'second' : 'first')]
  return {
    joined,
    goesOn: joined && mine === undefined && theirs === undefined,
    ...(mine && { iEndedOn: mine.endedOn }),
    ...(theirs && { theyEndedOn: theirs.endedOn }),
  }
}
