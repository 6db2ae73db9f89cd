import type { End } from '@dropwise/domain/origin'
import type { Home } from '../home.ts'
import type { ExportWords } from './words.ts'

/** Whether a thing stands on the same paper. */
export type Stands = (is: End['is'], id: string) => boolean

/**
 * One part of the paper: blocks of Markdown in order; without any it is left out.
 *
 * @param wants whether its owner wants the thing of this id in it; a part whose things have none is asked for as a whole
 * @param stands whether the thing that one came from is on the same paper
 */
export type Section = (
  home: Home,
  words: ExportWords,
  wants: (id: string) => boolean,
  stands: Stands,
) => { readonly title: string; readonly blocks: readonly string[] }

/** `*Label:* text`, or nothing where there is no text. */
export const labelled = (label: string, text: string | undefined): string[] => (text === undefined ? [] : [`*${label}:* ${text}`])

/** A heading of the third level. */
export const heading = (text: string): string => `### ${oneLine(text)}`

/** A heading stays on its line, whatever was typed. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** A list, one line each. */
export const list = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [lines.map(line => `- ${oneLine(line)}`).join('\n')])

/**
 * Somebody else's words: a quotation in which nothing is markup, so that they cannot pass for a part of the paper, and no picture or page
 * of theirs is fetched by whatever shows the file.
 */
export const quoted = (text: string): string =>
  text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
    .map(line => `> ${line.replaceAll(/[\\`*_[\]<>&#|~!]/gu, sign => `\\${sign}`)}`)
    .join('\n')
