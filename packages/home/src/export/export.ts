import type { Day } from '@dropwise/domain/shared'
import type { EarlierLogs } from '../earlier.ts'
import type { Viewing } from '../views.ts'
import { account, accountGiven } from './account.ts'
import { given, received, talk, urgent } from './between.ts'
import { bucket } from './bucket.ts'
import { PART_OF } from './came-from.ts'
import { checkIns, contact, hardDates, plainly, values, wounds } from './lived.ts'
import { asides, person, season } from './oneself.ts'
import { attunements, learnings, readiness, shames, sittings } from './own-work.ts'
import { promised, promises } from './promised.ts'
import { answersGiven, asked, questions } from './questions.ts'
import type { Section, Stands } from './section.ts'
import { sharedBefore } from './shared-before.ts'
import { agreements, sideBySide } from './two.ts'
import { voiceOf, type ExportLanguage } from './voice.ts'
import { fill } from './words.ts'
import { digs, drafts, journal, scenarios } from './written.ts'

/** The parts of a room on paper, in the order in which they are read: one's own, then what is between the two. */
const SECTIONS = {
  person,
  journal,
  checkIns,
  bucket,
  promises,
  digs,
  scenarios,
  values,
  learnings,
  shames,
  sittings,
  attunements,
  readiness,
  season,
  wounds,
  hardDates,
  questions,
  contact,
  plainly,
  drafts,
  account,
  asides,
  given,
  received,
  promised,
  answersGiven,
  asked,
  urgent,
  accountGiven,
  talk,
  agreements,
  sideBySide,
}

/** The parts that can be asked for one by one. */
export type ExportPart = keyof typeof SECTIONS | 'sharedBefore'
/** In the order in which they stand on the paper. */
export const EXPORT_PARTS = [...Object.keys(SECTIONS), 'sharedBefore'] as readonly ExportPart[]

/** The whole paper. What was noted for oneself alone is in it only where it is asked for by name: a whole room may be asked for by somebody else. */
const WHOLE = EXPORT_PARTS.filter(part => part !== 'asides')

/** The parts whose things can be chosen one by one. */
export type ItemPart = 'journal' | 'checkIns' | 'digs' | 'values' | 'wounds'

/** What of a room goes onto paper. */
export type ExportChoice = {
  readonly parts?: readonly ExportPart[]
  readonly only?: { readonly [P in ItemPart]?: readonly string[] }
  /** What was shared before: `home.earlier()`. */
  readonly earlier?: EarlierLogs
}

/**
 * A room as Markdown in a language, for its owner: what views show, part by part, in the words in which it was written. Parts without anything are left
 * out, and a paper without anything says so. Nothing in it can prove who wrote what.
 *
 * @param parts which of them; all but what was noted for oneself alone unless said
 * @param only of these, the things with these ids alone: pages, digs, values, wounds, or months of check-ins
 */
export const exportIn = (
  language: ExportLanguage,
  home: Viewing,
  day: Day,
  { parts = WHOLE, only = {}, earlier = { read: [], broken: [] } }: ExportChoice = {},
): string => {
  const voice = voiceOf(language)
  const { words } = voice
  const name = home.view('person', {})?.myName ?? 'Dropwise'
  const wants = (part: ExportPart) => {
    const ids: readonly string[] | undefined = (only as { readonly [P in ExportPart]?: readonly string[] })[part]
    return (id: string): boolean => ids?.includes(id) ?? true
  }
  const stands: Stands = (is, id) => parts.includes(PART_OF[is]) && wants(PART_OF[is])(id)
  const bodies = parts
    .map((part): ReturnType<Section> => {
      if (part === 'sharedBefore') return sharedBefore(earlier, voice, parts.includes('asides'))
      return SECTIONS[part](home, voice, wants(part), stands)
    })
    .filter(({ blocks }) => blocks.length > 0)
  const blocks = bodies.flatMap(({ title, blocks: body }) => [`## ${title}`, ...body])
  const written = blocks.length > 0 ? blocks : [words.nothing]
  return `${[`# ${fill(words.title, { name })}`, voice.on(words.asOf, day), ...written].join('\n\n')}\n`
}
