import { expect, test } from 'vitest'
import { hazardsOf, hazardViolations, openHazards } from './hazards.ts'
import { namedInVain, testsNamedIn } from './named-tests.ts'
import { filesMatching, lines } from './tree.ts'

test('every control of docs/hazards.md names a test that exists', () => {
  const text = filesMatching(/^docs\/hazards\.md$/)[0]?.text ?? ''
  const hazards = hazardsOf(text)
  expect(hazards.length).toBeGreaterThan(15)
  expect(lines(hazardViolations(hazards, openHazards(text), filesMatching(/\.(test|contract)\.tsx?$/)))).toEqual([])
})

test('a control whose test is gone is noticed', () => {
  const text =
    '| HZ1 | a | b | c | high | d | `e2e/leave.test.ts › Back shows` |\n| HZ2 | a | b | c | low | d | |\n| HZ3 | a | b | c | low | d | open: comes with sync |'
  const tests = [{ path: 'e2e/leave.test.ts', text: "test('something else')" }]
  expect(hazardViolations(hazardsOf(text), openHazards(text), tests).map(v => v.at)).toEqual(['HZ1', 'HZ2'])
})

test('a control whose test is left out is noticed', () => {
  const hazards = hazardsOf('| HZ1 | a | b | c | high | d | `e2e/leave.test.ts › Back shows` |')
  const here = (text: string) => [{ path: 'e2e/leave.test.ts', text }]
  for (const how of ['skip', 'todo'])
    expect(hazardViolations(hazards, new Set(), here(`test.${how}('Back shows the lock')`))).toHaveLength(1)
  expect(hazardViolations(hazards, new Set(), here("test.skipIf(!there)('Back shows the lock')"))).toEqual([])
})

test('every goal of docs/security.md that names a test by its file names one that exists', () => {
  const [security] = filesMatching(/^docs\/security\.md$/)
  const named = testsNamedIn(security?.text ?? '')
  expect(named.length).toBeGreaterThan(8)
  expect(namedInVain(named, filesMatching(/\.(test|contract)\.tsx?$/))).toEqual([])
})
