import type { Day } from '../shared/day.ts'
import type { SeasonEvent } from './own.events.ts'

/**
 * Where one person is. `matched`: both said start in the round; what follows is in what the two then agree. Whoever parted after their
 * device had given its part of a round stays apart, and the round stands with it.
 */
export type Season = {
  readonly place: 'separate' | 'deciding' | 'matched' | 'apart'
  readonly since: Day
  /** The last round that counted, kept when it is closed, so that it never counts again. */
  readonly round?: string
  /** Between whom it was. */
  readonly space?: string
  /** Between whom somebody opened the question, or parted. */
  readonly between?: string
}

export const reduce = (was: Season | undefined, { type, day, payload }: SeasonEvent): Season => {
  const round = was?.round === undefined ? {} : { round: was.round, ...(was.space !== undefined && { space: was.space }) }
  const between = 'space' in payload && payload.space !== undefined ? { between: payload.space } : {}
  switch (type) {
    case 'season/deciding-opened':
      return { ...round, ...between, place: 'deciding', since: day }
    case 'season/stepped-back':
      return { ...round, place: 'separate', since: day }
    case 'season/both-said-start':
      return was?.place === 'apart' && !isBetweenOthers(was, payload.space)
        ? { ...was, ...payload }
        : { ...payload, place: 'matched', since: day }
    case 'season/parted':
      return { ...round, ...between, place: 'apart', since: day }
  }
}

/** Whether the question was opened, or a parting written down, between others than these. */
export const isBetweenOthers = ({ between }: Season, space: string | undefined): boolean =>
  between !== undefined && space !== undefined && between !== space
