import { namedInVain, testsNamedIn } from './named-tests.ts'
import type { SourceFile, Violation } from './tree.ts'

/** What each page of docs/abuse-cases says, in this order. */
const parts = ['How it would be used against the other', 'What stops that', 'What does not', 'Shown by'] as const

/** The folders of apps/web/src/features whose screens a page speaks of: its line `Screens: …`. */
const screensOf = (page: string): string[] => [...(/^Screens: (.*)$/m.exec(page)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(m => m[1] ?? '')

/** A page has all its parts, and names tests that exist. */
export const pageViolations = (pages: readonly SourceFile[], tests: readonly SourceFile[]): Violation[] =>
  pages.flatMap(({ path, text }) => {
    const named = testsNamedIn(text)
    return [
      ...parts.filter(part => !text.includes(`\n## ${part}\n`)).map(part => ({ at: path, why: `it has no part “${part}”.` })),
      ...(named.length === 0 ? [{ at: path, why: 'it names no test.' }] : []),
      ...namedInVain(named, tests).map(name => ({ at: path, why: `it names “${name}”, and there is no such test.` })),
    ]
  })

/** Nothing comes onto the screen before somebody asked how a controlling partner would use it. */
export const screenViolations = (features: readonly string[], pages: readonly SourceFile[]): Violation[] => {
  const spokenOf = new Set(pages.flatMap(({ text }) => screensOf(text)))
  return features
    .filter(feature => !spokenOf.has(feature))
    .map(feature => ({ at: feature, why: 'no page of docs/abuse-cases speaks of its screens.' }))
}
