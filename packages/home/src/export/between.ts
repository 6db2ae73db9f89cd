import type { Day } from '@dropwise/domain/shared'
import { toldOfPromises } from './promised.ts'
import { beside, heading, labelled, list, quoted, theirs, type Section } from './section.ts'
import type { Voice } from './voice.ts'

type Given = ReturnType<typeof givenBy>[number]
const givenBy = (home: Parameters<Section>[0], whose: 'mine' | 'theirs') => home.view('sharedList', {})[whose].toReversed()

const told =
  ({ words, answers, day, on }: Voice, said: (text: string) => string, under: (label: string, text: string | undefined) => string[]) =>
  ({ kind, givenOn, text, earlier, withdrawnOn, said: untruth, word, foundBefore }: Omit<Given, 'givenAt'>): string[] => [
    heading(beside(day(givenOn), answers.kind[kind])),
    ...under(words.putRight, untruth),
    ...(word === undefined ? [] : under(words.theWord, wordOf(answers, word))),
    ...(text === undefined ? [on(words.takenBack, withdrawnOn ?? givenOn)] : text === '' ? [] : [said(text)]),
    ...earlier.flatMap(version => [`*${on(words.earlier, version.day)}:*`, said(version.text)]),
    ...(foundBefore?.text === undefined ? [] : [`*${on(words.foundAlready, foundBefore.day)}:*`, quoted(foundBefore.text)]),
  ]
/** A word that is asked about, or one of somebody's own. */
const wordOf = ({ value }: Voice['answers'], word: string): string =>
  Object.hasOwn(value, word) ? value[word as keyof typeof value] : word

/** What of something on its way is words. */
const SAID = ['said', 'word', 'part', 'holds', 'text', 'notRemembered', 'line']

const asWritten = (text: string): string => text

/** What left this device, with every correction. */
export const gave: Section = (home, voice) => ({
  title: voice.words.given,
  blocks: givenBy(home, 'mine').flatMap(told(voice, asWritten, labelled)),
})

/** The same, with promises that were given, and what is on its way. */
export const given: Section = (home, voice, wants, stands) => ({
  title: voice.words.given,
  blocks: [
    ...gave(home, voice, wants, stands).blocks,
    ...toldOfPromises(home, voice),
    ...home.view('outbox', {}).onTheirWay.flatMap(({ putOn, payload }) => {
      const texts = SAID.flatMap(key => payload[key] ?? []).filter(text => typeof text === 'string' && text !== '') as string[]
      return texts.length === 0 ? [] : [heading(voice.on(voice.words.onItsWay, putOn)), ...texts]
    }),
  ],
})

/** What the other gave, in quotations. */
export const gotten: Section = (home, voice) => ({
  title: voice.words.received,
  blocks: givenBy(home, 'theirs').flatMap(told(voice, quoted, theirs)),
})

/** What the other added to a feeling, once it was reflected. */
export const added: Section = (home, voice) => ({
  title: voice.answers.kind.added,
  blocks: home
    .view('hearing', {})
    .mine.flatMap(({ added: words }) => words)
    .flatMap(words => told(voice, quoted, theirs)({ ...words, kind: 'added' })),
})

/** Both of these. */
export const received: Section = (...asked) => ({
  title: asked[1].words.received,
  blocks: [gotten, added].flatMap(of => of(...asked).blocks),
})

/** What could not wait: the other's facts, each opened. */
export const urgent: Section = (home, voice) => ({
  title: voice.words.urgent,
  blocks: home
    .view('urgent', {})
    .rows.flatMap(({ item }) => home.view('urgent-fact', { item }) ?? [])
    .flatMap(({ givenOn, text, earlier }) => [
      heading(voice.day(givenOn)),
      quoted(text),
      ...earlier.flatMap(version => theirs(voice.on(voice.words.earlier, version.day), version.text)),
    ]),
})

/** What was meant for a talk of the two, what the other brings, and what was talked about. */
export const talk: Section = (home, { words, on }) => {
  const { toBring, theyBring, talked } = home.view('talk', {})
  const since = (day: Day) => on(words.talkedOn, day)
  return {
    title: words.talk,
    blocks: [
      ...list([
        ...toBring.map(({ text }) => text),
        ...talked.flatMap(said => ('point' in said ? [`${said.text} (${since(said.on)})`] : [])),
      ]),
      ...theyBring.map(({ text }) => quoted(text)),
      ...talked.flatMap(said => ('point' in said ? [] : [since(said.on), quoted(said.text)])),
    ],
  }
}
