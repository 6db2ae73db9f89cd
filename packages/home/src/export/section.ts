import type { Home } from '../home.ts'
import type { ExportWords } from './words.ts'

/** One part of the paper: blocks of Markdown in order; without any it is left out. */
export type Section = (home: Home, words: ExportWords) => { readonly title: string; readonly blocks: readonly string[] }

/** `*Label:* text`, or nothing where there is no text. */
export const labelled = (label: string, text: string | undefined): string[] => (text === undefined ? [] : [`*${label}:* ${text}`])

/** A heading of the third level. */
export const heading = (text: string): string => `### ${oneLine(text)}`

/** A heading stays on its line, whatever was typed. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()

/** A list, one line each. */
export const list = (lines: readonly string[]): string[] => (lines.length === 0 ? [] : [lines.map(line => `- ${oneLine(line)}`).join('\n')])
