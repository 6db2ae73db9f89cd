import { heading, type Section } from './section.ts'
import { fill } from './words.ts'

type Given = ReturnType<typeof givenBy>[number]
const givenBy = (home: Parameters<Section>[0], whose: 'mine' | 'theirs') => home.view('sharedList', {})[whose].toReversed()

const told =
  (words: Parameters<Section>[1]) =>
  ({ givenOn, text, earlier, withdrawnOn }: Given): string[] => [
    heading(givenOn),
    text ?? fill(words.takenBack, { day: withdrawnOn ?? givenOn }),
    ...earlier.map(({ day, text: before }) => `*${fill(words.earlier, { day })}:* ${before}`),
  ]

/** What left this device, with every correction. */
export const given: Section = (home, words) => ({ title: words.given, blocks: givenBy(home, 'mine').flatMap(told(words)) })

/** What the other gave. */
export const received: Section = (home, words) => ({ title: words.received, blocks: givenBy(home, 'theirs').flatMap(told(words)) })
