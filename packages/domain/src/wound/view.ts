import { latestCopy, nextCopy, type Copy, type Given } from '../giving/index.ts'
import type { Party } from '../shared/event.ts'
import type { Wound, WoundVersion } from './reduce.ts'

export type WoundLine = {
  readonly wound: string
  readonly now: WoundVersion
  /** What was written before, oldest first. */
  readonly before: readonly WoundVersion[]
  /** The copy that the other was given last, if any; and the name under which it can be given. */
  readonly shared?: Copy
  readonly shareAs: string
}

export type WoundsView = {
  /** In the order in which they were first written. */
  readonly wounds: readonly WoundLine[]
}

/** One's own map, every version kept in sight, with what was given of each last. A wound that was let go of is left out. */
export const woundsView = (wounds: Iterable<Wound>, items: Iterable<Given>, viewer: Party): WoundsView => {
  const all = [...items]
  return {
    wounds: [...wounds]
      .toSorted((a, b) => a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1))
      .flatMap(({ id, versions }) => {
        const now = versions.at(-1)
        if (now === undefined) return []
        const shared = latestCopy(all, viewer, id)
        return [{ wound: id, now, before: versions.slice(0, -1), ...(shared && { shared }), shareAs: nextCopy(all, viewer, id) }]
      }),
  }
}
