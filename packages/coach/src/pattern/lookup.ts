import type { Sentence } from '../text/read-text.ts'
import type { Program } from './compile.ts'

/** What belongs to a program, found by the words that it cannot do without. */
export type Lookup<T> = (sentence: Sentence) => readonly T[]

/** Files `entries` by their pivots, so that a sentence is held only against what could match it; in the order given. */
export const lookup = <T extends { readonly program: Program }>(entries: readonly T[]): Lookup<T> => {
  const byPivot = new Map<string, number[]>()
  entries.forEach(({ program }, i) => {
    for (const key of program.pivots) {
      const at = byPivot.get(key)
      if (at) at.push(i)
      else byPivot.set(key, [i])
    }
  })
  return sentence => {
    const found = new Set<number>()
    for (const { form, lemma } of sentence.words) for (const key of [form, lemma]) for (const i of byPivot.get(key) ?? []) found.add(i)
    return [...found].toSorted((a, b) => a - b).flatMap(i => entries[i] ?? [])
  }
}
