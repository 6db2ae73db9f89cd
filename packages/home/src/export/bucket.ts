import type { Views } from '../views.ts'
import { beside, heading, labelled, list, table, type Section } from './section.ts'
import type { Voice } from './voice.ts'
import { fill } from './words.ts'

type Bucket = Views['bucket']['value']
type Long = NonNullable<Bucket['long']>
type Told = Long['told'][number]
type Near = NonNullable<Long['rows'][number]['near']>

/**
 * The long view, told in words and as the table: the equals of its picture. Before three months have gone by there are the days and the
 * drops alone.
 */
export const bucket: Section = (home, voice) => {
  const { words } = voice
  const { long, days, drops } = home.view('bucket', {})
  const alone = [
    ...list(days.toReversed().map(({ day, means }) => `${voice.day(day)}: ${meant(voice, means)}`)),
    ...drops.toReversed().flatMap(drop => dropped(voice, drop)),
  ]
  const within = long && new Set(long.rows.flatMap(row => [...row.days.map(({ day }) => day), ...row.drops.map(({ drop }) => drop)]))
  const beyond = within ? drops.filter(({ drop }) => !within.has(drop)).toReversed() : []
  return {
    title: words.bucket,
    blocks: long
      ? [
          ...long.told.flatMap(told => sentence(voice, told)),
          ...beyond.flatMap(drop => dropped(voice, drop)),
          heading(words.byMonth),
          ...table(
            [words.month, words.mostFelt, words.levelLay, words.youWrote, words.held],
            long.rows.map(row => [
              voice.month(row.month),
              row.felt ? near(voice, row.felt) : '–',
              row.near ? near(voice, row.near) : '–',
              voice.answers.wrote[row.wrote],
              beside(
                ...row.days.map(({ day, means }) => `${voice.day(day)}: ${meant(voice, means)}`),
                ...row.drops.map(({ day, saw }) => `${voice.day(day)}: ${saw}`),
              ) || '–',
            ]),
          ),
        ]
      : alone,
  }
}

const meant = ({ answers }: Voice, means: keyof Voice['answers']['meant']): string => answers.meant[means]

const dropped = ({ words, answers, day }: Voice, drop: Bucket['drops'][number]): string[] =>
  labelled(fill(words.youSaw, { day: day(drop.day), as: answers.drop[drop.as] }), drop.saw)

const near = ({ answers, words }: Voice, { from, to }: Near): string =>
  from === to ? answers.near[from] : fill(words.nearTo, { from: answers.near[from], to: answers.near[to] })

const sentence = (voice: Voice, told: Told): string[] => {
  const { words, day, on } = voice
  const span = (to: string) => ({ from: day(told.from), to: day(to) })
  switch (told.kind) {
    case 'stayed':
      return [fill(words.stayed, { ...span(told.to), near: near(voice, told.near) })]
    case 'unclear':
      return [fill(words.unclear, { ...span(told.to), near: near(voice, told.near) })]
    case 'eased':
      return [fill(words.eased, { ...span(told.to), was: near(voice, told.was), is: near(voice, told.is) })]
    case 'went-down':
      return [fill(words.wentDown, { ...span(told.to), was: near(voice, told.was), is: near(voice, told.is) })]
    case 'quiet':
      return [fill(words.quiet, span(told.to))]
    case 'hard-day':
      return [on(words.hardDay, told.from)]
    case 'broke-again':
      return [on(words.brokeAgain, told.from)]
    case 'drop':
      return dropped(voice, told)
  }
}
