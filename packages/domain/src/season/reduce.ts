import type { Day } from '../shared/day.ts'
import type { SeasonEvent } from './own.events.ts'

/** Where one person is. `matched`: both said start in the round; what follows is in what the two then agree. */
export type Season = {
  readonly place: 'separate' | 'deciding' | 'matched' | 'apart'
  readonly since: Day
  /** The last round that counted, kept when it is closed, so that it never counts again. */
  readonly round?: string
}

export const reduce = (was: Season | undefined, { type, day, payload }: SeasonEvent): Season => {
  const round = was?.round === undefined ? {} : { round: was.round }
  switch (type) {
    case 'season/deciding-opened':
      return { ...round, place: 'deciding', since: day }
    case 'season/stepped-back':
      return { ...round, place: 'separate', since: day }
    case 'season/both-said-start':
      return { round: payload.round, place: 'matched', since: day }
    case 'season/parted':
      return { ...round, place: 'apart', since: day }
  }
}
