import type { Day } from '@dropwise/domain/shared'
import type { Home } from '../home.ts'
import { given, received } from './between.ts'
import { checkIns, contact, hardDates, plainly, promises, talk, values, wounds } from './lived.ts'
import type { Section } from './section.ts'
import { englishWords, fill, type ExportWords } from './words.ts'
import { digs, drafts, journal, scenarios } from './written.ts'

/** The parts of a room on paper, in the order in which they are read. */
const SECTIONS = {
  journal,
  checkIns,
  promises,
  digs,
  scenarios,
  values,
  wounds,
  hardDates,
  talk,
  contact,
  plainly,
  drafts,
  given,
  received,
}

/** The parts that can be asked for one by one. */
export type ExportPart = keyof typeof SECTIONS
export const EXPORT_PARTS = Object.keys(SECTIONS) as readonly ExportPart[]

/**
 * A room as Markdown, for its owner: what views show, part by part, in the words in which it was written. Parts without anything are left
 * out. Nothing in it can prove who wrote what.
 *
 * @param parts which of them; all unless said
 */
export const exportMarkdown = (
  home: Home,
  day: Day,
  { words = englishWords, parts = EXPORT_PARTS }: { readonly words?: ExportWords; readonly parts?: readonly ExportPart[] } = {},
): string => {
  const name = home.view('person', {})?.myName ?? 'Dropwise'
  const bodies = parts.map((part): ReturnType<Section> => SECTIONS[part](home, words)).filter(({ blocks }) => blocks.length > 0)
  const blocks = bodies.flatMap(({ title, blocks: body }) => [`## ${title}`, ...body])
  return `${[`# ${fill(words.title, { name })}`, fill(words.asOf, { day }), ...blocks].join('\n\n')}\n`
}
