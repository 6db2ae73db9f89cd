import { clockSetBack, given, wordsOf, type Given, type GivenPayload, type GivenVersion } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Depth } from './reduce.ts'

type AnswerPayload = Extract<GivenPayload, { kind: 'answer' }>

/** One answer. It is shown closed: `holds` says what is in it, and its reader opens it. */
export type Answer = {
  readonly item: string
  readonly as?: AnswerPayload['as']
  readonly depth?: AnswerPayload['depth']
  readonly holds?: string
  /** The day on which its writer comes back to it. */
  readonly back?: Day
  /** The words in force; absent where there are none, or where it goes deeper than was asked for. */
  readonly text?: string
  /** The day of the correction in force. */
  readonly correctedOn?: Day
  /** What was said before each correction, oldest first. */
  readonly earlier: readonly GivenVersion[]
  readonly givenOn: Day
  readonly withdrawnOn?: Day
  /** It came after something of its writer’s that is dated later: a clock was set back. */
  readonly datedBefore?: Day
  /** It goes deeper than its asker wants to know now, so its words stay away. */
  readonly deeper?: true
}

const ORDER: readonly Depth[] = ['never', 'not-now', 'yes-or-no', 'outline', 'everything']

/** Answers to a question by the other of the two, oldest first, with as much of them as is wanted. */
export const answersTo = (question: Given, all: Iterable<Given>, wanted: Depth): Answer[] => {
  const items = [...all]
  return given(items, 'answer')
    .filter(({ by, to }) => by !== question.by && to === question.id)
    .map(item => {
      const datedBefore = clockSetBack(item, items)
      return { ...answerOf(item, wanted), ...(datedBefore !== undefined && { datedBefore }) }
    })
}

const answerOf = (item: Given & { readonly first?: AnswerPayload }, wanted: Depth): Answer => {
  const { first } = item
  const head = { item: item.id, givenOn: item.givenOn, ...(item.withdrawnOn !== undefined && { withdrawnOn: item.withdrawnOn }) }
  if (first === undefined) return { ...head, earlier: [] }
  const { as, depth, holds, back } = first
  const kept = { ...head, as, depth, ...(holds !== undefined && { holds }), ...(back !== undefined && { back }) }
  return ORDER.indexOf(depth) > ORDER.indexOf(wanted) ? { ...kept, earlier: [], deeper: true } : { ...kept, ...wordsOf(item) }
}

/** Whether a question still stands before the other: shown, wanted, and not answered but by *not yet*. */
export const stands = (question: Given, items: Iterable<Given>): boolean =>
  question.withdrawnOn === undefined &&
  question.depth !== 'not-now' &&
  question.depth !== 'never' &&
  !answersTo(question, items, 'everything').some(({ as, withdrawnOn }) => withdrawnOn === undefined && as !== undefined && as !== 'not-yet')

/** How many questions stand before somebody at a time (S30). */
export const AT_A_TIME = 3

/**
 * Whether one more may be put before the other.
 *
 * @param onTheirWay how many of the asker's questions wait to leave
 */
export const hasRoom = (items: readonly Given[], asker: Given['by'], onTheirWay = 0): boolean =>
  given(items, 'question', asker).filter(question => stands(question, items)).length + onTheirWay < AT_A_TIME
