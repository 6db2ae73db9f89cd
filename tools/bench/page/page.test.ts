import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BARS, reaches } from './bars.ts'
import { readKept } from './keep.ts'
import { performancePage, type Kept } from './write.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/performance.md'), 'utf8')

test('docs/performance.md says what was measured, and nothing else', () => {
  expect(readKept().length).toBeGreaterThan(20)
  expect(page).toBe(performancePage(readKept()))
})

test('every bar belongs to a figure that is measured', () => {
  const measured = new Set(readKept().map(({ bench }) => bench))
  expect(Object.keys(BARS).filter(bench => !measured.has(bench))).toEqual([])
})

test('a bar that is missed has its profile, and is called missed', () => {
  expect(readKept().filter(({ bench, value }) => reaches(bench, value) === false && !BARS[bench]?.why)).toEqual([])
  const [one] = readKept().filter(({ bench }) => bench === 'relay.rss.75k')
  const worse: Kept[] = one ? [{ ...one, value: 10_000 }] : []
  expect(performancePage(worse)).toContain('| **no** |')
  expect(performancePage(worse)).toContain('- `relay.rss.75k`: 10,000 MB (≤ 150)')
})
