import { namedInVain, testsNamedIn } from './named-tests.ts'
import type { SourceFile, Violation } from './tree.ts'

/** What a person can read standing up. */
const MOST_WORDS = 600

/** Every line of the privacy page that says something names a test that exists, and the page is short (names of tests do not count). */
export const privacyViolations = (page: string, tests: readonly SourceFile[]): Violation[] => {
  const said = page.split('\n').filter(line => line.startsWith('- '))
  const words = page
    .replaceAll(/`[^`]*`/g, '')
    .split(/\s+/)
    .filter(word => /\w/.test(word)).length
  return [
    ...(words > MOST_WORDS ? [{ at: 'docs/privacy.md', why: `it has ${words} words; ${MOST_WORDS} are the most.` }] : []),
    ...said.filter(line => testsNamedIn(line).length === 0).map(line => ({ at: line.slice(2, 50), why: 'it names no test.' })),
    ...namedInVain(testsNamedIn(page), tests).map(name => ({ at: name, why: 'there is no such test.' })),
  ]
}
