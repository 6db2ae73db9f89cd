import { useKeptLine } from './kept-line.ts'
import type { OwnWork } from './kept-text.ts'

/** A choice that survives while its form is being filled in. */
export type KeptChoice<V extends string> = {
  readonly value: V | undefined
  readonly choose: (value: V) => void
  readonly done: () => void
}

/**
 * One choice of a form, kept as a draft like its texts are. What was kept and is no choice any more is none.
 *
 * @param was what was chosen before; without it nothing is
 */
export const useKeptChoice = <V extends string>(place: OwnWork, choices: readonly V[], was?: V): KeptChoice<V> => {
  const { text, write, done } = useKeptLine(place, was ?? '')
  return { value: choices.find(choice => choice === text), choose: write, done }
}
