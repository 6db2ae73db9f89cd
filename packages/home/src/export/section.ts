import type { End } from '@dropwise/domain/origin'
import type { Day } from '@dropwise/domain/shared'
import type { Viewing } from '../views.ts'
import type { Voice } from './voice.ts'

/** Whether a thing stands on the same paper. */
export type Stands = (is: End['is'], id: string) => boolean

/**
 * One part of the paper: blocks of Markdown in order; without any it is left out.
 *
 * @param wants whether its owner wants the thing of this id in it; a part whose things have none is asked for as a whole
 * @param stands whether the thing that one came from is on the same paper
 */
export type Section = (
  home: Viewing,
  voice: Voice,
  wants: (id: string) => boolean,
  stands: Stands,
) => { readonly title: string; readonly blocks: readonly string[] }

/** `*Label:* text`, or nothing where there is no text. */
export const labelled = (label: string, text: string | undefined): string[] => (text === undefined ? [] : [`*${label}:* ${text}`])

/** A heading of the second level, for a part within a part. */
export const partHeading = (text: string): string => `## ${oneLine(text)}`

/** A heading of the third level. */
export const heading = (text: string): string => `### ${oneLine(text)}`

/** A heading stays on its line, whatever was typed. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** A list, one line each. */
export const list = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [lines.map(line => `- ${oneLine(line)}`).join('\n')])

/** What is there, one beside the other. */
export const beside = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ')

/** What was said on earlier days, under their dates. */
export const before = ({ words, on }: Voice, versions: readonly { readonly day: Day; readonly text: string }[]): string[] =>
  versions.flatMap(({ day, text }) => labelled(on(words.earlier, day), text))

/** A table: its heads and its rows. A stroke inside a cell ends no cell. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const row = (cells: readonly string[]) => `| ${cells.map(cell => oneLine(cell).replaceAll(/[\\|]/gu, sign => `\\${sign}`)).join(' | ')} |`
  return rows.length === 0 ? [] : [[row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')]
}

/**
 * Somebody else's words: a quotation in which nothing is markup, so that they cannot pass for a part of the paper, and no picture or page
 * of theirs is fetched by whatever shows the file.
 */
export const quoted = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map(line => `> ${line.replaceAll(/[\\`*_[\]<>&#|~!]/gu, sign => `\\${sign}`)}`)
    .join('\n')

/** Somebody else's words where there are any, under a label. */
export const theirs = (label: string, text: string | undefined): string[] =>
  text === undefined || text === '' ? [] : [`*${label}:*`, quoted(text)]
