import type { Wound, WoundVersion } from './reduce.ts'

export type WoundsView = {
  /** In the order in which they were first written; `now` beside what was written `before`, oldest first. */
  readonly wounds: readonly { readonly wound: string; readonly now: WoundVersion; readonly before: readonly WoundVersion[] }[]
}

export const woundsView = (wounds: Iterable<Wound>): WoundsView => ({
  wounds: [...wounds]
    .toSorted((a, b) => a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, versions }) => {
      const now = versions.at(-1)
      return now === undefined ? [] : [{ wound: id, now, before: versions.slice(0, -1) }]
    }),
})
