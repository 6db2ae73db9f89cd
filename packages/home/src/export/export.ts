import type { Day } from '@dropwise/domain/shared'
import type { Home } from '../home.ts'
import { account } from './account.ts'
import { given, received } from './between.ts'
import { PART_OF, type Stands } from './came-from.ts'
import { checkIns, contact, hardDates, plainly, promises, talk, values, wounds } from './lived.ts'
import { questions } from './questions.ts'
import type { Section } from './section.ts'
import { englishWords, fill, type ExportWords } from './words.ts'
import { learnings, readiness, shames, sittings } from './own-work.ts'
import { digs, drafts, journal, scenarios } from './written.ts'

/** The parts of a room on paper, in the order in which they are read. */
const SECTIONS = {
  journal,
  checkIns,
  promises,
  digs,
  scenarios,
  values,
  learnings,
  shames,
  sittings,
  readiness,
  wounds,
  hardDates,
  talk,
  contact,
  plainly,
  drafts,
  account,
  questions,
  given,
  received,
}

/** The parts that can be asked for one by one. */
export type ExportPart = keyof typeof SECTIONS
export const EXPORT_PARTS = Object.keys(SECTIONS) as readonly ExportPart[]

/** The parts whose things can be chosen one by one. */
export type ItemPart = 'journal' | 'checkIns' | 'digs' | 'values' | 'wounds'

/** What of a room goes onto paper, and in which words. */
export type ExportChoice = {
  readonly words?: ExportWords
  readonly parts?: readonly ExportPart[]
  readonly only?: { readonly [P in ItemPart]?: readonly string[] }
}

/**
 * A room as Markdown, for its owner: what views show, part by part, in the words in which it was written. Parts without anything are left
 * out. Nothing in it can prove who wrote what.
 *
 * @param parts which of them; all unless said
 * @param only of these, the things with these ids alone: pages, digs, values, wounds, or months of check-ins
 */
export const exportMarkdown = (
  home: Home,
  day: Day,
  { words = englishWords, parts = EXPORT_PARTS, only = {} }: ExportChoice = {},
): string => {
  const name = home.view('person', {})?.myName ?? 'Dropwise'
  const wants = (part: ExportPart) => {
    const ids: readonly string[] | undefined = (only as { readonly [P in ExportPart]?: readonly string[] })[part]
    return (id: string): boolean => ids?.includes(id) ?? true
  }
  const stands: Stands = (is, id) => parts.includes(PART_OF[is]) && wants(PART_OF[is])(id)
  const bodies = parts
    .map((part): ReturnType<Section> => SECTIONS[part](home, words, wants(part), stands))
    .filter(({ blocks }) => blocks.length > 0)
  const blocks = bodies.flatMap(({ title, blocks: body }) => [`## ${title}`, ...body])
  return `${[`# ${fill(words.title, { name })}`, fill(words.asOf, { day }), ...blocks].join('\n\n')}\n`
}
