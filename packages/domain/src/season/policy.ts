import type { SeasonEvent } from './own.events.ts'
import type { Season } from './reduce.ts'

export type SeasonRefusal = 'season/there-already' | 'season/step-back-first' | 'season/round-over'

/** Why this may not happen; undefined where it may. Stepping back and parting are refused only to those who are there. */
export const refuse = (was: Season | undefined, event: SeasonEvent): SeasonRefusal | undefined => {
  const place = was?.place ?? 'separate'
  switch (event.type) {
    case 'season/deciding-opened':
      if (place === 'deciding') return 'season/there-already'
      return place === 'separate' ? undefined : 'season/step-back-first'
    case 'season/stepped-back':
      return place === 'separate' ? 'season/there-already' : undefined
    case 'season/parted':
      return place === 'apart' ? 'season/there-already' : undefined
    case 'season/both-said-start':
      // Also of somebody who parted since: the other is told, so they are, too.
      return counts(was, event.payload) ? undefined : 'season/round-over'
  }
}

const counts = (was: Season | undefined, { round, space }: { readonly round: string; readonly space?: string }): boolean =>
  was?.round === undefined || was.space !== space || Number(round) > Number(was.round)
