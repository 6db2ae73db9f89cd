/** An id as the files of `packages/coach/src/rules/` have it: lower-case words, joined by hyphens. */
export const isId = (id: string): boolean => /^[a-z]+(-[a-z0-9]+)*$/.test(id) && id !== 'index'

/** A rule that says nothing yet. Until it is filled in, `[CO7]` and `[CO8]` fail for it, and its `move` is none to the compiler. */
export const ruleFile = (id: string): string => `import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: '${id}',
  move: '',
  any: [],
  says: '',
  asks: '',
  why: '',
  source: lay,
  matches: [],
  passes: [],
})
`

/** What is left to do, in the order in which it is best done. */
export const ruleSteps = (id: string): string => `packages/coach/src/rules/${id}.ts is there, and red. Now, in this order:
  matches, passes   six of each at least, «the words» marked
  move              one of packages/coach/src/move.ts; then any (the language: packages/coach/src/pattern/parse.ts)
  says, asks, why   of the sentence, never of the writer
vitest run --project unit packages/coach/src/rules.test.ts
`
