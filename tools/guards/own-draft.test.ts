import { expect, test } from 'vitest'
import { readsOthers } from './own-draft.ts'
import { filesMatching, lines } from './tree.ts'

test('[S33] the coach is handed what its writer writes, and nothing that the other wrote', () => {
  const files = filesMatching(/^apps\/web\/src\/.*\.tsx?$/).filter(({ path }) => !path.includes('.test.'))
  expect(files.filter(({ text }) => /\bopenReader\(/.test(text)).length).toBeGreaterThan(3)
  expect(lines(readsOthers(files))).toEqual([])
})

test('a planted page that has the other’s words read is noticed, and so is one that nobody looked at', () => {
  const planted = [
    { path: 'apps/web/src/features/rehearse/use-reading.ts', text: "useView('sharedList', {}); openReader(told)" },
    { path: 'apps/web/src/features/shared-list/judge.ts', text: 'openReader(told).read({ text })' },
    { path: 'apps/web/src/features/mirror/use-pushes.ts', text: "useView('drafts', {}); openReader(told)" },
  ]
  expect(readsOthers(planted).map(({ at }) => at)).toEqual([
    'apps/web/src/features/rehearse/use-reading.ts',
    'apps/web/src/features/shared-list/judge.ts',
  ])
})
