import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export type PracticeName = 'steady' | 'answer-the-feeling' | 'sit-with-not-knowing' | 'their-day' | 'dig-deeper' | 'mean-it'

type Practice = { readonly title: ReactNode; readonly steps: (otherName: string) => readonly ReactNode[] }

/** Short practices, each a few steps that can be stopped anywhere. */
export const practices: { readonly [P in PracticeName]: Practice } = {
  steady: {
    title: <Trans>Steady yourself first</Trans>,
    steps: otherName => [
      <Trans key="1">Put both feet on the floor. Breathe out for longer than in, six times.</Trans>,
      <Trans key="2">Say in one sentence what happened, without “but” and without a reason.</Trans>,
      <Trans key="3">Say who is hurt by it. Leave yourself out of that sentence.</Trans>,
      <Trans key="4">Choose one thing you can do today that {otherName} would not have to ask for.</Trans>,
    ],
  },
  'answer-the-feeling': {
    title: <Trans>Answer the feeling before the facts</Trans>,
    steps: otherName => [
      <Trans key="1">Take the last hard thing that {otherName} said to you. Write down the feeling in it, in one word.</Trans>,
      <Trans key="2">Say aloud why that feeling makes sense, given what you did.</Trans>,
      <Trans key="3">Notice the fact you wanted to correct. Let it wait until the feeling has been answered.</Trans>,
    ],
  },
  'sit-with-not-knowing': {
    title: <Trans>Sit with not knowing</Trans>,
    steps: otherName => [
      <Trans key="1">Set four minutes aside. Say: I do not know how this will end.</Trans>,
      <Trans key="2">Notice what you want to do to make it end: ask, explain, promise, check. Do none of it for four minutes.</Trans>,
      <Trans key="3">{otherName} lives in this, too, and did not choose it. Stay with that for one minute.</Trans>,
    ],
  },
  'their-day': {
    title: <Trans>One day, from the other side</Trans>,
    steps: otherName => [
      <Trans key="1">Go through today as {otherName} may have lived it, from waking. Where could it have stung?</Trans>,
      <Trans key="2">Write down one moment you had not thought of.</Trans>,
      <Trans key="3">Keep it to yourself. It is a guess, and {otherName} may have had another day.</Trans>,
    ],
  },
  'dig-deeper': {
    title: <Trans>From the condition to the choice</Trans>,
    steps: () => [
      <Trans key="1">Finish this: It could not happen again, because …</Trans>,
      <Trans key="2">Suppose that reason is gone: another job, another town, another year. What is left in you?</Trans>,
      <Trans key="3">Which permission did you give yourself back then? In whose words?</Trans>,
      <Trans key="4">What do you value enough to say no for?</Trans>,
    ],
  },
  'mean-it': {
    title: <Trans>Mean it before you say it</Trans>,
    steps: () => [
      <Trans key="1">Take a sentence that you have said often. What did you do in the week after you last said it?</Trans>,
      <Trans key="2">Say it again more slowly. Which word in it is not true today?</Trans>,
      <Trans key="3">Put an act in the place of that word, small enough to keep.</Trans>,
    ],
  },
}
