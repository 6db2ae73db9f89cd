import type { DraftState } from '../draft/index.ts'
import { monthOf, type Day, type Month } from '../shared/day.ts'

/** What a draft can ask of the other that cannot be asked for. */
export const PUSHES = ['belief', 'forgiveness', 'verdict', 'closeness'] as const
export type Push = (typeof PUSHES)[number]

/** What was found in drafts, by draft. It is worked out when the mirror is opened, and kept nowhere. */
export type Pushes = Readonly<Record<string, readonly Push[]>>

export type MirrorView = {
  /** Newest month first; in it, what was asked for and in which drafts. What was not asked for is not listed. */
  readonly months: readonly {
    readonly month: Month
    readonly asked: readonly { readonly push: Push; readonly drafts: readonly MirrorDraft[] }[]
  }[]
}

export type MirrorDraft = { readonly draft: string; readonly day: Day; readonly text: string }

/** One's own drafts, and what they asked for: for their writer alone, in the drafts' own words. */
export const mirrorView = (drafts: Iterable<DraftState>, pushes: Pushes): MirrorView => {
  const kept = [...drafts].filter(draft => draft !== 'gone').toSorted((a, b) => b.keptAt - a.keptAt || (a.id < b.id ? 1 : -1))
  const months = Map.groupBy(kept, ({ keptOn }) => monthOf(keptOn))
  return {
    months: [...months]
      .map(([month, written]) => ({
        month,
        asked: PUSHES.map(push => ({
          push,
          drafts: written
            .filter(({ id }) => pushes[id]?.includes(push))
            .map(({ id, keptOn, text }): MirrorDraft => ({ draft: id, day: keptOn, text })),
        })).filter(({ drafts: found }) => found.length > 0),
      }))
      .filter(({ asked }) => asked.length > 0),
  }
}
