import type { Sitting, SittingState } from './reduce.ts'

export type SittingsView = {
  readonly sittings: readonly Sitting[]
  /** What helped, in one's own words, the latest first, each once. */
  readonly helped: readonly string[]
}

/** The times one sat with not knowing, newest first. Nothing is timed or counted. */
export const sittingsView = (states: Iterable<SittingState>): SittingsView => {
  const sittings = [...states].filter(state => state !== 'gone').toSorted((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? 1 : -1))
  return { sittings, helped: [...new Set(sittings.flatMap(({ helped }) => (helped === undefined ? [] : [helped])))] }
}
