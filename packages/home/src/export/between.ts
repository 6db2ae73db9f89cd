import { heading, quoted, type Section } from './section.ts'
import { fill } from './words.ts'

type Given = ReturnType<typeof givenBy>[number]
const givenBy = (home: Parameters<Section>[0], whose: 'mine' | 'theirs') => home.view('sharedList', {})[whose].toReversed()

const told =
  (words: Parameters<Section>[1], said: (text: string) => string) =>
  ({ givenOn, text, earlier, withdrawnOn }: Given): string[] => [
    heading(givenOn),
    text === undefined ? fill(words.takenBack, { day: withdrawnOn ?? givenOn }) : said(text),
    ...earlier.flatMap(({ day, text: before }) => [`*${fill(words.earlier, { day })}:*`, said(before)]),
  ]
const asWritten = (text: string): string => text

/** What left this device, with every correction. */
export const given: Section = (home, words) => ({ title: words.given, blocks: givenBy(home, 'mine').flatMap(told(words, asWritten)) })

/** What the other gave, in quotations. */
export const received: Section = (home, words) => ({ title: words.received, blocks: givenBy(home, 'theirs').flatMap(told(words, quoted)) })
