import type { SourceFile, Violation } from './tree.ts'

/** A row of GLOSSARY.md: the word as it stands in code, and the words that it is not. */
export type Entry = { readonly word: string; readonly not: readonly string[] }

/** Reads the table `| word | means | in code | on screen | not | source |`. */
export const entriesOf = (glossary: string): Entry[] =>
  glossary
    .split('\n')
    .filter(line => /^\|(?! *-|\s*word)/.test(line))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(cells => ({
      word: cells[1] ?? '',
      not: [...(cells[5] ?? '').matchAll(/`([^`]+)`/g)].map(m => m[1] ?? ''),
    }))

const camel = (words: string): string => words.replaceAll(/[ -](\w)/g, (_, c: string) => c.toUpperCase())

/** Every identifier that uses a word the glossary settled otherwise. */
export const glossaryViolations = (entries: readonly Entry[], files: readonly SourceFile[]): Violation[] => {
  const settled = entries.flatMap(({ word, not }) =>
    not.map(wrong => ({ word, wrong, at: new RegExp(`\\b${camel(wrong)}\\b|\\b${camel(wrong)}(?=[A-Z])`) })),
  )
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, i) => {
      const code = line.replaceAll(/\/\/.*|^\s*\/?\*.*|(['"`])(?:\\.|(?!\1).)*\1/g, '')
      return settled
        .filter(({ at }) => at.test(code))
        .map(({ word, wrong }) => ({ at: `${path}:${i + 1}`, why: `“${wrong}” is “${word}” here (GLOSSARY.md).` }))
    }),
  )
}
