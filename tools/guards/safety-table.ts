import { namedInVain, namesMeant, testsNamedIn } from './named-tests.ts'
import type { SourceFile, Violation } from './tree.ts'

/** One row of docs/safety.md: `| id | where it holds | shown by | what is not there |`. */
export type SafetyRow = { readonly id: string; readonly where: string; readonly tests: readonly string[]; readonly missing: string }

/** The ids that docs/safety-requirements.md states, in its order. */
export const idsStated = (requirements: string): string[] => [...requirements.matchAll(/\*\*([SA]\d+)\*\*/g)].map(m => m[1] ?? '')

export const safetyRows = (text: string): SafetyRow[] =>
  text
    .split('\n')
    .filter(line => /^\| *[SA]\d+ *\|/.test(line))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(([, id = '', where = '', shownBy = '', missing = '']) => ({ id, where, tests: testsNamedIn(shownBy), missing }))

/** The ids in brackets in a test's name. */
const citesIn = (called: string): string[] => [...called.matchAll(/\[([^\]]+)\]/g)].flatMap(m => (m[1] ?? '').split(/,\s*/))

/** Each requirement has one row, in order; a row names tests that exist, or says what is not there. */
export const safetyViolations = (ids: readonly string[], rows: readonly SafetyRow[], tests: readonly SourceFile[]): Violation[] => [
  ...ids
    .filter(id => rows.filter(row => row.id === id).length !== 1)
    .map(id => ({ at: id, why: 'it has no row of its own in docs/safety.md.' })),
  ...rows.filter(({ id }) => !ids.includes(id)).map(({ id }) => ({ at: id, why: 'docs/safety-requirements.md does not state it.' })),
  ...rows
    .filter(row => row.tests.length === 0 && row.missing === '')
    .map(({ id }) => ({ at: id, why: 'no test shows it, and the row does not say what is missing.' })),
  ...rows
    .filter(row => row.tests.length > 0 && !namesMeant(row.tests, tests).some(called => citesIn(called).includes(row.id)))
    .map(({ id }) => ({ at: id, why: `none of the tests that its row names is about it: one of them has to say [${id}] itself.` })),
  ...rows.flatMap(row =>
    namedInVain(row.tests, tests).map(name => ({ at: row.id, why: `it names “${name}”, and there is no such test.` })),
  ),
]
