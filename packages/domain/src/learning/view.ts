import { copyOf, given, latestCopy, nextCopy, type Copy, type Given } from '../giving/index.ts'
import type { Party } from '../shared/event.ts'
import type { Learning, LearningVersion } from './reduce.ts'

export type LearningLine = {
  readonly learning: string
  readonly now: LearningVersion
  /** What was written before, oldest first. */
  readonly before: readonly LearningVersion[]
  /** The copy that the other was given last, if any; and the name under which it can be given. */
  readonly shared?: Copy
  readonly shareAs: string
}

export type LearningsView = {
  /** Newest first. */
  readonly mine: readonly LearningLine[]
  /** What the other gave of theirs, newest first. */
  readonly theirs: readonly Copy[]
}

/** What one is learning, every version kept in sight, and what the other gave of theirs. */
export const learningsView = (learnings: Iterable<Learning>, items: Iterable<Given>, viewer: Party): LearningsView => {
  const all = [...items]
  return {
    mine: [...learnings]
      .toSorted((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? 1 : -1))
      .flatMap(({ id, versions }) => {
        const now = versions.at(-1)
        if (now === undefined) return []
        const shared = latestCopy(all, viewer, id)
        return [{ learning: id, now, before: versions.slice(0, -1), ...(shared && { shared }), shareAs: nextCopy(all, viewer, id) }]
      }),
    theirs: given(all, 'learning')
      .filter(({ by }) => by !== viewer)
      .map(copyOf)
      .toReversed(),
  }
}
