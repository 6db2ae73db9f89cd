import { expect, test } from 'vitest'
import { privacyViolations } from './privacy.ts'
import { filesMatching, lines } from './tree.ts'

test('every line of the privacy page names a test that exists, and the page is short', () => {
  const page = filesMatching(/^docs\/privacy\.md$/)[0]?.text ?? ''
  expect(page).not.toBe('')
  expect(lines(privacyViolations(page, filesMatching(/\.(test|contract)\.tsx?$/)))).toEqual([])
})

test('a line that nothing shows, a test that is gone and a page that grew are noticed', () => {
  const tests = [{ path: 'a.test.ts', text: "test('[S1] holds', () => {})" }]
  const page = `- We keep nothing.\n- It holds. \`a.test.ts › [S1] holds\`\n- It is gone. \`b.test.ts › [S2] gone\`\n${'word '.repeat(600)}`
  expect(privacyViolations(page, tests)).toHaveLength(3)
})
