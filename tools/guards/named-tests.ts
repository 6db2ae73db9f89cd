import type { SourceFile } from './tree.ts'

/** A test as documents name it: `path › words of its name`. */
export const testsNamedIn = (markdown: string): string[] => [...markdown.matchAll(/`([^`]+ › [^`]+)`/g)].map(m => m[1] ?? '')

/** The names that a test file gives its tests and groups of tests; a comment or an expectation is none. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:test|it|describe)\b[^\n]*?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].map(m => m[2] ?? '')

/** Those of `named` that no test is called by: the file is gone, or no name in it has these words. */
export const namedInVain = (named: readonly string[], tests: readonly SourceFile[]): string[] =>
  named.filter(name => {
    const [path, words = ''] = name.split(' › ')
    const file = tests.find(test => test.path === path)
    return words === '' || !file || !namesIn(file.text).some(called => called.includes(words))
  })
