import { backwards } from '../shared/trail.ts'
import type { Meaning, Shown, Value, ValueState } from './reduce.ts'

export type ValuesView = {
  readonly values: readonly {
    readonly value: string
    readonly word: Value['word']
    readonly name?: string
    readonly now: Meaning
    /** What it meant before, oldest first. */
    readonly before: readonly Meaning[]
    /** Where it was lived or broken, newest first. */
    readonly shown: readonly Shown[]
  }[]
}

/** The values that are held, in the order in which they were first. */
export const valuesView = (values: Iterable<ValueState>): ValuesView => ({
  values: [...values]
    .filter(value => value !== 'gone')
    .toSorted((a, b) => a.heldAt - b.heldAt || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, word, name, meanings, shown }) => {
      const now = meanings.at(-1)
      if (now === undefined) return []
      return [{ value: id, word, ...(name !== undefined && { name }), now, before: meanings.slice(0, -1), shown: [...backwards(shown)] }]
    }),
})
