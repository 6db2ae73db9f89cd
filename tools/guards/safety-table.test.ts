import { expect, test } from 'vitest'
import { namedInVain, testsNamedIn } from './named-tests.ts'
import { idsStated, safetyRows, safetyViolations } from './safety-table.ts'
import { filesMatching, lines } from './tree.ts'

test('every requirement has a row in docs/safety.md, with tests that exist or what is not there', () => {
  const ids = idsStated(filesMatching(/^docs\/safety-requirements\.md$/)[0]?.text ?? '')
  expect(ids).toHaveLength(43 + 11)
  const rows = safetyRows(filesMatching(/^docs\/safety\.md$/)[0]?.text ?? '')
  expect(lines(safetyViolations(ids, rows, filesMatching(/\.(test|contract)\.tsx?$/)))).toEqual([])
})

test('a requirement that nobody answers for is noticed, and so are a test that is gone and a row that says nothing', () => {
  const rows = safetyRows(
    '| S1 | frame | `e2e/leave.test.ts › S1` | |\n| S2 | link | | |\n| S4 | standalone | | open: not tried |\n| S9 | x | | open |',
  )
  const tests = [{ path: 'e2e/leave.test.ts', text: "test('[S3] Back', () => {})" }]
  expect(safetyViolations(['S1', 'S2', 'S3', 'S4'], rows, tests).map(({ at }) => at)).toEqual(['S3', 'S9', 'S2', 'S1', 'S1'])
})

test('a row is noticed whose tests are about something else', () => {
  const rows = safetyRows('| S1 | frame | `e2e/leave.test.ts › Back` | |\n| S3 | lock | `e2e/leave.test.ts › Back` | |')
  const tests = [{ path: 'e2e/leave.test.ts', text: "test('[S3, A9] Back shows the lock', () => {})" }]
  expect(safetyViolations(['S1', 'S3'], rows, tests).map(({ at }) => at)).toEqual(['S1'])
})

test('every attack in docs/security.md names tests that exist', () => {
  const table = filesMatching(/^docs\/security\.md$/)[0]?.text ?? ''
  const named = testsNamedIn(table)
  expect(named.length).toBeGreaterThan(20)
  expect(namedInVain(named, filesMatching(/\.(test|contract)\.tsx?$/))).toEqual([])
})
