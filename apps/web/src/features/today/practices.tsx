import type { Practice } from '@dropwise/domain/today'
import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

type Words = {
  readonly title: ReactNode
  readonly steps: (otherName: string) => readonly ReactNode[]
  /** Where it can be written down. */
  readonly on?: { readonly to: string; readonly name: ReactNode }
}

/** Short practices, each a few steps that can be stopped anywhere. */
export const practices: { readonly [P in Practice]: Words } = {
  steady: {
    title: <Trans>Steady yourself first</Trans>,
    on: { to: '/shame', name: <Trans>Steady, then back</Trans> },
    steps: otherName => [
      <Trans key="1">Put both feet on the floor. Breathe out for longer than in, six times.</Trans>,
      <Trans key="2">Say in one sentence what happened, without “but” and without a reason.</Trans>,
      <Trans key="3">Say who is hurt by it. Leave yourself out of that sentence.</Trans>,
      <Trans key="4">Choose one thing you can do today that {otherName} would not have to ask for.</Trans>,
    ],
  },
  'answer-the-feeling': {
    title: <Trans>Answer the feeling before the facts</Trans>,
    on: { to: '/journal', name: <Trans>Journal</Trans> },
    steps: otherName => [
      <Trans key="1">Take the last hard thing that {otherName} said to you. Write down the feeling in it, in one word.</Trans>,
      <Trans key="2">Say aloud why that feeling makes sense, given what you did.</Trans>,
      <Trans key="3">Notice the fact you wanted to correct. Let it wait until the feeling has been answered.</Trans>,
    ],
  },
  'sit-with-not-knowing': {
    title: <Trans>Sit with not knowing</Trans>,
    on: { to: '/sitting', name: <Trans>Sitting with not knowing</Trans> },
    steps: otherName => [
      <Trans key="1">Set four minutes aside. Say: I do not know how this will end.</Trans>,
      <Trans key="2">Notice what you want to do to make it end: ask, explain, promise, check. Do none of it for four minutes.</Trans>,
      <Trans key="3">{otherName} lives in this, too, and did not choose it. Stay with that for one minute.</Trans>,
    ],
  },
  'their-day': {
    title: <Trans>One day, from the other side</Trans>,
    on: { to: '/attunement', name: <Trans>A day, from the other side</Trans> },
    steps: otherName => [
      <Trans key="1">Go through today as {otherName} may have lived it, from waking. Where could it have stung?</Trans>,
      <Trans key="2">Write down one moment you had not thought of.</Trans>,
      <Trans key="3">Keep it to yourself. It is a guess, and {otherName} may have had another day.</Trans>,
    ],
  },
  'dig-deeper': {
    title: <Trans>From the condition to the choice</Trans>,
    on: { to: '/dig', name: <Trans>Dig deeper</Trans> },
    steps: () => [
      <Trans key="1">Finish this: It could not happen again, because …</Trans>,
      <Trans key="2">Suppose that reason is gone: another job, another town, another year. What is left in you?</Trans>,
      <Trans key="3">Which permission did you give yourself back then? In whose words?</Trans>,
      <Trans key="4">What do you value enough to say no for?</Trans>,
    ],
  },
  'mean-it': {
    title: <Trans>Mean it before you say it</Trans>,
    on: { to: '/rehearse', name: <Trans>Rehearse</Trans> },
    steps: () => [
      <Trans key="1">Take a sentence that you have said often. What did you do in the week after you last said it?</Trans>,
      <Trans key="2">Say it again more slowly. Which word in it is not true today?</Trans>,
      <Trans key="3">Put an act in the place of that word, small enough to keep.</Trans>,
    ],
  },
  'told-plainly': {
    title: <Trans>Tell it without the weather</Trans>,
    on: { to: '/account', name: <Trans>The complete account</Trans> },
    steps: () => [
      <Trans key="1">Say aloud what you did, in three sentences. Leave out the job, the mood, the year, the other person.</Trans>,
      <Trans key="2">Where did you reach for one of those? Say that sentence again without it.</Trans>,
      <Trans key="3">Was anything in it new to you? Write that down.</Trans>,
    ],
  },
  'small-truth': {
    title: <Trans>One small truth that costs a little</Trans>,
    on: { to: '/values', name: <Trans>What you hold to</Trans> },
    steps: () => [
      <Trans key="1">Find one thing today that you would rather smooth over: to a colleague, a friend, a child, anybody.</Trans>,
      <Trans key="2">Say it as it is, kindly, and without a reason.</Trans>,
      <Trans key="3">Notice what you were afraid of. Did it come?</Trans>,
    ],
  },
  'what-they-carry': {
    title: <Trans>What they carry now</Trans>,
    on: { to: '/attunement', name: <Trans>A day, from the other side</Trans> },
    steps: otherName => [
      <Trans key="1">Name three things that {otherName} has to think of now and did not have to think of before you did this.</Trans>,
      <Trans key="2">Which of them can you carry for a week, without saying that you do?</Trans>,
      <Trans key="3">Which can nobody carry for {otherName}? Stay with that one for a minute.</Trans>,
    ],
  },
  'the-feared-question': {
    title: <Trans>The question you hope is never asked</Trans>,
    on: { to: '/account', name: <Trans>The complete account</Trans> },
    steps: otherName => [
      <Trans key="1">
        Which question of {otherName}’s do you fear most? Write it down in {otherName}’s words.
      </Trans>,
      <Trans key="2">Write the whole answer under it, for yourself.</Trans>,
      <Trans key="3">Is there a part that {otherName} would want to have been told, before finding it?</Trans>,
    ],
  },
  unseen: {
    title: <Trans>Something nobody will see</Trans>,
    steps: otherName => [
      <Trans key="1">Do one thing today that makes you safer to be with, and that {otherName} will never know of.</Trans>,
      <Trans key="2">Notice the wish to mention it. Let it pass.</Trans>,
      <Trans key="3">Whom was it for?</Trans>,
    ],
  },
  'when-it-was-easy': {
    title: <Trans>The day on which it is easy</Trans>,
    on: { to: '/scenarios', name: <Trans>Moments that may come</Trans> },
    steps: () => [
      <Trans key="1">Think of a good week, two years from now. Nobody asks any more. Nothing stings.</Trans>,
      <Trans key="2">Which small thing would you let slip first: the message on the way home, a name you do not mention?</Trans>,
      <Trans key="3">Who would notice, and how would you want to be told?</Trans>,
    ],
  },
}
