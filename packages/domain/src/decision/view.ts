import type { Decided } from './reduce.ts'

/** Whether an answer is sealed. Which one, and since when, nobody can look up: so nobody can be made to show it. */
export type DecisionView = { readonly sealed: boolean }

export const decisionView = (things: ReadonlyMap<string, Decided>): DecisionView => ({ sealed: things.has('answer') })

const SEVEN_DAYS = 604_800_000

/** Whether *start* has been sealed for seven days. */
export const meansStart = (things: ReadonlyMap<string, Decided>, at: number): boolean => {
  const is = things.get('answer')
  return is?.of === 'answer' && is.answer === 'start' && at - is.since >= SEVEN_DAYS
}

/** Whether *start* still lies there. */
export const stillStart = (things: ReadonlyMap<string, Decided>): boolean => {
  const is = things.get('answer')
  return is?.of === 'answer' && is.answer === 'start'
}
