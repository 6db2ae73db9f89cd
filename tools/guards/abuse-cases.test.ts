import { expect, test } from 'vitest'
import { pageViolations, screenViolations } from './abuse-cases.ts'
import { filesMatching, lines } from './tree.ts'

const pages = filesMatching(/^docs\/abuse-cases\/(?!README)[^/]+\.md$/)
const tests = filesMatching(/\.(test|contract)\.tsx?$/)
const features = [...new Set(filesMatching(/^apps\/web\/src\/features\/[^/]+\/.*\.tsx$/).map(({ path }) => path.split('/')[4] ?? ''))]

test('every abuse case names tests that exist', () => {
  expect(pages.length).toBeGreaterThan(10)
  expect(lines(pageViolations(pages, tests))).toEqual([])
})

test('every screen has its abuse case', () => {
  expect(features.length).toBeGreaterThan(10)
  expect(lines(screenViolations(features, pages))).toEqual([])
})

test('a test that is gone, a missing part and a new screen are noticed', () => {
  const page = {
    path: 'docs/abuse-cases/leave.md',
    text: '# Leave\n\nScreens: `leave`\n\n## How it would be used against the other\n\n## What stops that\n\n## What does not\n\n## Shown by\n\n`e2e/leave.test.ts › Back`',
  }
  const there = { path: 'e2e/leave.test.ts', text: "// Back\ntest('[S3] Back shows the lock', () => {})" }
  expect(pageViolations([page], [there])).toEqual([])
  expect(pageViolations([page], [{ ...there, text: "// Back\ntest('forward', () => expect('Back'))" }])).toHaveLength(1)
  expect(pageViolations([{ ...page, text: page.text.replace('## What does not\n', '') }], [there])).toHaveLength(1)
  expect(screenViolations(['leave', 'watch'], [page]).map(({ at }) => at)).toEqual(['watch'])
})
