import type { Shame, ShameState } from './reduce.ts'

export type ShamesView = {
  readonly shames: readonly Shame[]
  /** The act with which one came back, the latest first, each once. */
  readonly ways: readonly string[]
}

/** The times one steadied oneself, newest first. Nothing is timed or counted. */
export const shamesView = (states: Iterable<ShameState>): ShamesView => {
  const shames = [...states].filter(state => state !== 'gone').toSorted((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? 1 : -1))
  return { shames, ways: [...new Set(shames.flatMap(({ act }) => (act === undefined ? [] : [act])))] }
}
