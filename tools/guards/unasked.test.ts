import { expect, test } from 'vitest'
import { filesMatching, lines } from './tree.ts'
import { callsForAttention } from './unasked.ts'

test('[S10, H3] nothing in the web app can notify, count, buzz or change its title', () => {
  const files = filesMatching(/^apps\/web\/(src|public)\/.*\.(ts|tsx|js|html)$/).filter(({ path }) => !path.includes('.test.'))
  expect(files.length).toBeGreaterThan(150)
  expect(lines(callsForAttention(files))).toEqual([])
})

test('a planted reminder is noticed, with the reason', () => {
  const planted = [
    { path: 'sw.ts', text: "addEventListener('push', wake)" },
    { path: 'nudge.ts', text: "new Notification('Sam is waiting')" },
    { path: 'fine.ts', text: 'const title = document.title' },
  ]
  expect(callsForAttention(planted).map(({ at }) => at)).toEqual(['sw.ts', 'nudge.ts'])
})
