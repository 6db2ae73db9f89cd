import type { Draft, DraftState } from './reduce.ts'

export type DraftsView = { readonly drafts: readonly Draft[] }

/** The drafts that are still wanted, the one kept last first. */
export const draftsView = (drafts: Iterable<DraftState>): DraftsView => ({
  drafts: [...drafts].filter(draft => draft !== 'gone').toSorted((a, b) => b.keptAt - a.keptAt || (a.id < b.id ? 1 : -1)),
})
