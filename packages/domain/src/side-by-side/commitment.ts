import type { Party } from '../shared/event.ts'
import type { SheetLine } from '../sheet/index.ts'

/** Binds to a text in one direction: 32 bytes in hexadecimal, under which nobody finds another text, nor this one without its salt. */
export type Commit = (text: string) => string

/** What is committed to. The name of the sheet salts it; whose it is stands in it, so that nobody can hand in the other's as their own. */
export const commitmentText = (by: Party, sheet: string, lines: readonly SheetLine[]): string =>
  JSON.stringify([by, sheet, lines.map(({ word, name = null, stand, meaning }) => [word, name, stand, meaning])])
