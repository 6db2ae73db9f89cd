import type { SourceFile } from './tree.ts'

/** A test as documents name it: `path › words of its name`. */
export const testsNamedIn = (markdown: string): string[] => [...markdown.matchAll(/`([^`]+ › [^`]+)`/g)].map(m => m[1] ?? '')

/** The names that a test file gives its tests and groups of tests; a comment, an expectation, or a test that is left out is none. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:test|it|describe)\b([^\n]*?)\(\s*(['"`])((?:\\.|(?!\2)[^\\])*)\2/g)]
    .filter(m => !/^\.(?:skip|todo)\b/.test(m[1] ?? ''))
    .map(m => m[3] ?? '')

/** The whole names of the tests that a document names by some of their words. */
export const namesMeant = (named: readonly string[], tests: readonly SourceFile[]): string[] =>
  named.flatMap(name => {
    const [path, words = ''] = name.split(' › ')
    const file = tests.find(test => test.path === path)
    return words === '' || !file ? [] : namesIn(file.text).filter(called => called.includes(words))
  })

/** Those of `named` that no test is called by: the file is gone, or no name in it has these words. */
export const namedInVain = (named: readonly string[], tests: readonly SourceFile[]): string[] =>
  named.filter(name => {
    const [path, words = ''] = name.split(' › ')
    const file = tests.find(test => test.path === path)
    return words === '' || !file || !namesIn(file.text).some(called => called.includes(words))
  })
