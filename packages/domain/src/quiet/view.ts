import { eveningNow, isAway, isHeld, type Holding } from '../breathing-space/index.ts'
import type { Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { endedSpaces } from './frontier.ts'
import type { Quiet } from './reduce.ts'

type Until = { readonly day: Day; readonly time: string }
type Times = { readonly from: string; readonly to: string }

export type SpaceView = {
  readonly mine: {
    /** Whether nothing of the other comes in now. */
    readonly away: boolean
    /** The space that was taken, while it is held. */
    readonly space?: { readonly id: string; readonly as: 'space' | 'time-out'; readonly begunOn: Day; readonly until?: Until }
    readonly evenings?: Times
    /** Space has ended, and what may have come meanwhile can be let in (`quiet/let-in`). Whether anything came is not said. */
    readonly mayLetIn: boolean
    readonly urgentComesThrough: boolean
    readonly timeOut?: { readonly text: string; readonly day: Day }
  }
  /** All that is seen of the other's space. */
  readonly theirs: {
    readonly away: boolean
    readonly as?: 'space' | 'time-out'
    readonly until?: Until
    readonly evenings?: Times
    readonly timeOut?: { readonly text: string; readonly day: Day }
  }
  /** Both have said how a time-out is to go. */
  readonly timeOutAgreed: boolean
}

/** Space, mine and the other's. */
export const spaceView = (
  mine: Holding | undefined,
  theirs: Holding | undefined,
  quiet: ReadonlyMap<string, Quiet>,
  now: Now,
): SpaceView => {
  const urgent = quiet.get('urgent')
  return {
    mine: {
      away: isAway(mine, now),
      ...(mine?.space && isHeld(mine.space, now) && { space: mineOf(mine.space) }),
      ...timesOf(mine),
      mayLetIn: !isAway(mine, now) && endedSpaces(mine, quiet, now).length > 0,
      urgentComesThrough: urgent?.of === 'urgent' && urgent.through,
      ...(mine?.timeOut && { timeOut: mine.timeOut }),
    },
    theirs: {
      away: isAway(theirs, now),
      ...(theirs?.space && isHeld(theirs.space, now) && { as: theirs.space.as, ...(theirs.space.until && { until: theirs.space.until }) }),
      ...(eveningNow(theirs?.evenings, now) !== undefined && timesOf(theirs)),
      ...(theirs?.timeOut && { timeOut: theirs.timeOut }),
    },
    timeOutAgreed: mine?.timeOut !== undefined && theirs?.timeOut !== undefined,
  }
}

const mineOf = ({ id, as, begunOn, until }: NonNullable<Holding['space']>) => ({ id, as, begunOn, ...(until && { until }) })

const timesOf = (holding: Holding | undefined): { readonly evenings?: Times } =>
  holding?.evenings ? { evenings: { from: holding.evenings.from, to: holding.evenings.to } } : {}
