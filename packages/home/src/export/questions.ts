import { heading, quoted, type Section } from './section.ts'
import { fill } from './words.ts'

/** The own list, in its asker's order, each with what was answered as far as it is wanted. */
export const questions: Section = (home, words) => ({
  title: words.questions,
  blocks: home.view('questions', {}).questions.flatMap(({ question, text, writtenOn }) => {
    const answers = home.view('question', { id: question })?.answers ?? []
    return [
      heading(writtenOn),
      text,
      ...answers.flatMap(({ givenOn, withdrawnOn, text: said, earlier }) => [
        ...(withdrawnOn === undefined
          ? [`*${fill(words.answered, { day: givenOn })}*`, ...(said === undefined || said === '' ? [] : [quoted(said)])]
          : [fill(words.takenBack, { day: withdrawnOn })]),
        ...earlier.flatMap(({ day, text: before }) => [`*${fill(words.earlier, { day })}:*`, quoted(before)]),
      ]),
    ]
  }),
})
