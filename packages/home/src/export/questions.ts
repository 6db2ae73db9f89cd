import type { Views } from '../views.ts'
import { heading, labelled, quoted, theirs, type Section } from './section.ts'
import type { Voice } from './voice.ts'

type Answer = NonNullable<Views['question']['value']>['answers'][number]

/** One's own list of questions, in its order: how much was wanted, and whether it was shown. No answer stands here. */
export const questions: Section = (home, { words, answers, on }) => ({
  title: words.questions,
  blocks: home
    .view('questions', {})
    .questions.flatMap(({ text, depth, writtenOn, shownOn }) => [
      heading(text),
      on(words.writtenOn, writtenOn),
      ...labelled(words.wanted, answers.depth[depth]),
      ...(shownOn === undefined ? [] : [on(words.shownOn, shownOn)]),
    ]),
})

/** Answers to them, as far as they are wanted: a part of its own, since on the screen each stays closed until it is opened. */
export const answersGiven: Section = (home, voice) => ({
  title: voice.words.answersGiven,
  blocks: home
    .view('questions', {})
    .questions.flatMap(({ question }) => home.view('question', { id: question }) ?? [])
    .flatMap(({ text, answers, before }) => {
      const earlier = before.flatMap(one =>
        one.answers.length === 0 ? [] : [...labelled(voice.words.askedBefore, one.text), ...one.answers.flatMap(said(voice, true))],
      )
      const now = answers.flatMap(said(voice, true))
      return now.length + earlier.length === 0 ? [] : [heading(text), ...now, ...earlier]
    }),
})

/** What the other asks, in quotations, with what one answered. */
export const asked: Section = (home, voice) => {
  const { standing, answered } = home.view('asked', {})
  return {
    title: voice.words.asked,
    blocks: [...standing, ...answered].flatMap(({ text, askedOn, answers }) => [
      heading(voice.day(askedOn)),
      quoted(text),
      ...answers.flatMap(said(voice, false)),
    ]),
  }
}

const said =
  ({ words, answers, on }: Voice, byOther: boolean) =>
  ({ as, holds, back, text, earlier, givenOn, withdrawnOn, deeper }: Answer): string[] => {
    const under = (label: string, written: string | undefined) => (byOther ? theirs(label, written) : labelled(label, written))
    return [
      on(words.answeredOn, givenOn),
      ...(withdrawnOn === undefined ? [] : [on(words.takenBack, withdrawnOn)]),
      ...(as === undefined || as === 'words' ? [] : [answers.answered[as]]),
      ...(back === undefined ? [] : [on(words.backOn, back)]),
      ...(deeper ? [words.deeper] : []),
      ...under(words.holds, holds),
      ...(text === undefined || text === '' ? [] : [byOther ? quoted(text) : text]),
      ...earlier.flatMap(version => under(on(words.earlier, version.day), version.text)),
    ]
  }
