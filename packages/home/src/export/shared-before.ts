import type { Earlier, EarlierLogs } from '../earlier.ts'
import { account, accountGiven } from './account.ts'
import { added, gave, gotten, urgent } from './between.ts'
import { asidesBetween } from './oneself.ts'
import { promised, toldOfPromises } from './promised.ts'
import { answersGiven, asked } from './questions.ts'
import { labelled, partHeading, type Section } from './section.ts'
import { agreements, sideBySide } from './two.ts'
import { voiceOf, type ExportLanguage, type Voice } from './voice.ts'
import { fill } from './words.ts'

/** What was said not to be remembered when the account was given, where it is otherwise by now. Its words stand in what was given. */
const gapsOfThen: Section = (home, voice, wants, stands) => {
  const shown = home.view('account', {}).outline?.shown
  const { title } = account(home, voice, wants, stands)
  return { title, blocks: shown ? labelled(voice.on(voice.words.notRememberedThen, shown.givenOn), shown.notRemembered) : [] }
}

/** Promises that one gave, with what one said of them. */
const myPromises: Section = (home, voice) => ({ title: voice.words.promises, blocks: toldOfPromises(home, voice) })

/** What lies between two, part by part. Talks stand among what was given. */
const BETWEEN = {
  gave,
  gotten,
  added,
  myPromises,
  promised,
  answersGiven,
  asked,
  urgent,
  gapsOfThen,
  accountGiven,
  agreements,
  sideBySide,
  asides: asidesBetween,
}
export type EarlierPart = keyof typeof BETWEEN

type Told = { readonly part: EarlierPart; readonly title: string; readonly blocks: readonly string[] }

const toldOf = (earlier: Earlier, voice: Voice): Told[] =>
  (Object.keys(BETWEEN) as EarlierPart[])
    .map(part => {
      // Nothing that one came from stands beside it here.
      const { title, blocks } = BETWEEN[part](
        earlier,
        voice,
        () => true,
        () => false,
      )
      return { part, title, blocks }
    })
    .filter(({ blocks }) => blocks.length > 0)

/**
 * What was shared before, and is over: each as it stood on its last day.
 *
 * @param withAsides whether what was noted for oneself alone is asked for, too
 */
export const sharedBefore = ({ read, broken }: EarlierLogs, voice: Voice, withAsides: boolean): ReturnType<Section> => ({
  title: voice.words.sharedBefore,
  blocks: [
    ...(broken.length > 0 ? [voice.words.brokenBefore] : []),
    ...read.flatMap(one =>
      toldOf(one, voice)
        .filter(({ part }) => withAsides || part !== 'asides')
        .flatMap(({ title, blocks }) => [partHeading(fill(voice.words.untilThen, { part: title, day: voice.day(one.until) })), ...blocks]),
    ),
  ],
})

/** The same of one of them, part by part, for a page. */
export const earlierParts = (
  earlier: Earlier,
  language: ExportLanguage,
): { readonly part: EarlierPart; readonly title: string; readonly text: string }[] =>
  toldOf(earlier, voiceOf(language)).map(({ part, title, blocks }) => ({ part, title, text: blocks.join('\n\n') }))
