import type { Views } from '../views.ts'
import { cameFrom } from './came-from.ts'
import type { Voice } from './voice.ts'
import { beside, heading, labelled, list, quoted, theirs, type Section } from './section.ts'

/** What was promised, and what its maker said of it, at once and before. */
export const promises: Section = (home, voice, _, stands) => {
  const { words, answers, day, on } = voice
  const { next, later, happened, ended } = home.view('promises', {})
  const occurrences = happened.flatMap(month => month.occurrences)
  const ids = [...new Set([...next, ...later, ...occurrences, ...ended].map(({ promise }) => promise))]
  return {
    title: words.promises,
    blocks: ids
      .flatMap(id => home.view('promise', { id }) ?? [])
      .flatMap(promise => [
        heading(promise.text),
        on(words.madeOn, promise.madeOn),
        ...cameFrom(home, voice, stands, promise.promise),
        ...(promise.endedOn === undefined ? [] : [on(words.endedOn, promise.endedOn)]),
        ...list(
          promise.occurrences.map(one => {
            const { as, line, newDay } = one.mark ?? {}
            const anew = newDay !== undefined && on(words.newDay, newDay)
            const said = one.earlier.map(mark => beside(answers.mark[mark.as], mark.line))
            return `${day(one.day)}: ${beside(as ? answers.mark[as] : words.nothingSaid, line, anew, ...said)}`
          }),
        ),
      ]),
  }
}

/** The other's promises, with what was said of them: whole, since what one was given is one's own to keep. */
export const promised: Section = (home, voice) => {
  const { next, later, happened, ended, withdrawn } = home.view('pledges', {}).theirs
  const { on, words } = voice
  return {
    title: words.promised,
    blocks: [
      ...[...inTurn(happened), ...next, ...later].flatMap(told(voice, quoted, theirs)),
      ...ended.flatMap(({ text, endedOn }) => [heading(on(words.endedOn, endedOn)), quoted(text)]),
      ...withdrawn.map(({ withdrawnOn }) => heading(on(words.takenBack, withdrawnOn))),
    ],
  }
}

/**
 * Promises that one gave, with what one told the other of them, also what was taken back, since they saw it. One of which nothing was said
 * stands there once.
 */
export const toldOfPromises = (home: Parameters<Section>[0], voice: Voice): string[] => {
  const { next, later, happened, ended, standing } = home.view('pledges', {}).mine
  const all = [...inTurn(happened), ...next, ...later]
  const spokenOf = all.filter(({ mark, takenBack, drops }) => mark !== undefined || takenBack.length + drops.length > 0)
  const silent = new Map(all.filter(({ promise }) => !spokenOf.some(one => one.promise === promise)).map(one => [one.promise, one]))
  return [
    ...[...spokenOf, ...silent.values()].flatMap(told(voice, text => text, labelled)),
    ...ended
      .filter(({ promise }) => !all.some(one => one.promise === promise))
      .flatMap(({ text, endedOn }) => [heading(voice.on(voice.words.endedOn, endedOn)), text]),
    // Shown when its day had passed: no day of it is told of.
    ...standing
      .filter(({ promise }) => ![...all, ...ended].some(one => one.promise === promise))
      .flatMap(({ text, givenOn }) => [heading(voice.day(givenOn)), text]),
  ]
}

type Pledges = Views['pledges']['value']['theirs']
const inTurn = (months: Pledges['happened']) => months.toReversed().flatMap(({ occurrences }) => occurrences.toReversed())

/** One day of a promise that was given: what was said of it, what was said before, and what was taken back. */
const told =
  ({ words, answers, day }: Voice, said: (text: string) => string, under: (label: string, text: string | undefined) => string[]) =>
  (one: Pledges['next'][number]): string[] => [
    heading(day(one.day)),
    said(one.text),
    ...(one.mark ? [answers.mark[one.mark.as], ...under(words.saidOfIt, one.mark.line)] : []),
    ...one.earlier.flatMap(past => [`${answers.mark[past.as]} (${words.before})`, ...under(words.saidOfIt, past.line)]),
    ...one.takenBack.flatMap(past => [`${answers.mark[past.as]} (${words.saidAndTakenBack})`, ...under(words.saidOfIt, past.line)]),
    ...one.drops.flatMap(({ saw }) => labelled(words.saw, saw)),
  ]
