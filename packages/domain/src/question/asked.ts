import { wordsOf, type Given } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { answersTo, AT_A_TIME, stands, type Answer } from './answers.ts'
import type { Depth, Fear } from './reduce.ts'
import { shownBy, type QuestionSlices } from './view.ts'

/** A question as the one sees it who is asked. */
export type AskedLine = {
  readonly item: string
  readonly text: string
  readonly depth: Depth
  readonly askedOn: Day
  /** It was asked before, and is asked again: some things need to be heard more than once. */
  readonly again?: string
  readonly answers: readonly Answer[]
  /** What was noted of being afraid to answer; the viewer's alone. */
  readonly fear?: Pick<Fear, 'as' | 'line'>
}

export type AskedView = {
  /** Three at most, in the asker's order. How many more there are is nowhere. */
  readonly standing: readonly AskedLine[]
  /** Answered, newest first; also those that were taken back or are wanted no more, where an answer was given. */
  readonly answered: readonly AskedLine[]
}

/** What the other asks. */
export const askedView = ({ own, items }: QuestionSlices, viewer: Party): AskedView => {
  const all = [...items.values()]
  const questions = shownBy(all, viewer === 'first' ? 'second' : 'first')
  const lineOf = (question: Given): AskedLine => askedLine(question, all, own)
  const answered = questions.filter(question => !stands(question, all) && answersTo(question, all, 'everything').length > 0)
  return {
    standing: questions
      .filter(question => stands(question, all))
      .slice(0, AT_A_TIME)
      .map(lineOf),
    answered: answered.toReversed().map(lineOf),
  }
}

const askedLine = (question: Given, all: readonly Given[], own: QuestionSlices['own']): AskedLine => {
  const fear = own.get(`fear ${question.id}`)
  const again = question.first?.kind === 'question' ? question.first.again : undefined
  return {
    item: question.id,
    text: wordsOf(question).text ?? '',
    depth: question.depth ?? 'never',
    askedOn: question.givenOn,
    ...(again !== undefined && { again }),
    // The writer of an answer sees all of it, whatever is wanted of it now.
    answers: answersTo(question, all, 'everything'),
    ...(fear !== undefined &&
      fear !== 'gone' &&
      fear.of === 'fear' && { fear: { as: fear.as, ...(fear.line !== undefined && { line: fear.line }) } }),
  }
}
