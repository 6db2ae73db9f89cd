import { expect, test } from 'vitest'
import { listIdViolations, specIdViolations } from './spec-ids.ts'
import { filesMatching, lines } from './tree.ts'

const files = filesMatching(/^(packages|apps)\/.*((README|SPEC)\.md|\.(test|contract)\.tsx?)$/)
const browser = filesMatching(/^e2e\/.*\.test\.ts$/)
const lists = filesMatching(/^docs\/(approach|house-rules|safety-requirements)\.md$/)

test('every numbered rule has a test, and every citation a rule', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(lines(specIdViolations(files))).toEqual([])
})

test('every citation of M, H, S and A is on its list', () => {
  expect(lists).toHaveLength(3)
  expect(lines(listIdViolations([...files, ...browser], lists))).toEqual([])
})

test('a rule without a test and a citation without a rule are noticed', () => {
  const concept = 'packages/domain/src/promise'
  const readme = { path: `${concept}/README.md`, text: '- **PR1** Only its maker speaks.\n- **PR2** Blank stays blank.' }
  const story = { path: `${concept}/promise.test.ts`, text: "test('[PR1] Sam cannot', () => {})\ntest('[PR9] ghost', () => {})" }
  expect(specIdViolations([readme, story]).map(v => v.why.slice(0, 6))).toEqual(['PR2 is', '[PR9] '])
  expect(
    listIdViolations(
      [{ path: 'e2e/a.test.ts', text: "test('[H1] ok')\ntest('[H99] ghost')" }],
      [{ path: 'docs/house-rules.md', text: '**H1**' }],
    ),
  ).toHaveLength(1)
})
