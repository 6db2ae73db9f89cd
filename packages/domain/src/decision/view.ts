import type { Decided } from './reduce.ts'

/** Whether an answer is sealed. Which one, and since when, nobody can look up: so nobody can be made to show it. */
export type DecisionView = { readonly sealed: boolean }

/** @param space where the two share; an answer that was sealed elsewhere is as none */
export const decisionView = (things: ReadonlyMap<string, Decided>, space?: string): DecisionView => ({
  sealed: answerIn(things, space) !== undefined,
})

/** What is sealed between these two. What was sealed between others, or the same before they joined anew, is as nothing. */
const answerIn = (things: ReadonlyMap<string, Decided>, space: string | undefined) => {
  const is = things.get('answer')
  return is?.of === 'answer' && (is.space === undefined || is.space === space) ? is : undefined
}

const SEVEN_DAYS = 604_800_000

/** Whether *start* has been sealed for seven days. */
export const meansStart = (things: ReadonlyMap<string, Decided>, at: number, space?: string): boolean => {
  const is = answerIn(things, space)
  return is?.answer === 'start' && at - is.since >= SEVEN_DAYS
}
