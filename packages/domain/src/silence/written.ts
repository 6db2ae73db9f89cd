import type { CheckIn } from '../check-in/index.ts'
import { journalWords, type Entry } from '../journal/index.ts'
import type { QuestionState } from '../question/index.ts'
import type { Day } from '../shared/day.ts'
import type { Wound } from '../wound/index.ts'

/** Something that was written on a day, and where it stands. */
export type Written = {
  readonly day: Day
  readonly text: string
  readonly at: { readonly of: 'journal' | 'question' | 'wound' | 'day'; readonly id: string }
}

/** What somebody writes for themselves. */
export type Writings = {
  readonly journal: Iterable<Entry>
  readonly questions: Iterable<QuestionState>
  readonly wounds: Iterable<Wound>
  readonly checkIns: Iterable<CheckIn>
}

/** All of it, oldest first. What was removed is not among it. */
export const allWritten = ({ journal, questions, wounds, checkIns }: Writings): Written[] =>
  [
    ...journalWords(journal).map(({ entry, day, text }): Written => ({ day, text, at: { of: 'journal', id: entry } })),
    ...[...questions].flatMap((asked): Written[] =>
      asked === 'gone' || asked.of !== 'question' ? [] : [{ day: asked.writtenOn, text: asked.text, at: { of: 'question', id: asked.id } }],
    ),
    ...[...wounds].flatMap(({ id, versions }) =>
      versions.map(({ day, text, setsOff = '', helps = '' }): Written => ({
        day,
        text: `${text} ${setsOff} ${helps}`,
        at: { of: 'wound', id },
      })),
    ),
    ...[...checkIns].flatMap(({ day, deeper }): Written[] =>
      deeper?.line === undefined ? [] : [{ day, text: deeper.line, at: { of: 'day', id: day } }],
    ),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
