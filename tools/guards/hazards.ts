import { namedInVain } from './named-tests.ts'
import type { SourceFile, Violation } from './tree.ts'

/** A row of docs/hazards.md: its id and the tests that its control names. */
export type Hazard = { readonly id: string; readonly tests: readonly string[] }

/** Reads the table `| id | hazard | cause | effect | severity | control | test |`; a test is named as `path › words of its name`. */
export const hazardsOf = (text: string): Hazard[] =>
  text
    .split('\n')
    .filter(line => /^\| *HZ\d+/.test(line))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(cells => ({ id: cells[1] ?? '', tests: [...(cells[7] ?? '').matchAll(/`([^`]+)`/g)].map(m => m[1] ?? '') }))

/** A hazard is controlled by a test that exists, or it is said that it is not: then the cell reads “open: …”. */
export const hazardViolations = (hazards: readonly Hazard[], openIds: ReadonlySet<string>, tests: readonly SourceFile[]): Violation[] =>
  hazards.flatMap(({ id, tests: named }) => {
    if (named.length === 0) return openIds.has(id) ? [] : [{ at: id, why: 'no test is named, and the row does not say “open: …”.' }]
    return namedInVain(named, tests).map(name => ({ at: id, why: `its control names “${name}”, and there is no such test.` }))
  })

/** Ids of rows that say openly that nothing tests them yet. */
export const openHazards = (text: string): Set<string> =>
  new Set([...text.matchAll(/^\| *(HZ\d+)\b.*\| *open: .*\|$/gm)].map(m => m[1] ?? ''))
