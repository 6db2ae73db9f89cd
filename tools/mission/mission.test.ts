import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { screens } from '../../e2e/screens.ts'
import { moves } from '../../packages/coach/src/move.ts'
import { messagesOf } from '../guards/catalogues.ts'
import { filesMatching, lines, root } from '../guards/tree.ts'
import { conceptsOf, missionPage, missionViolations, readmeTable, sentencesOf, testsOf, type Tree } from './table.ts'
import { where } from './where.ts'

const read = (path: RegExp): string => filesMatching(path)[0]?.text ?? ''
const readme = read(/^README\.md$/)
const tree: Tree = {
  sentences: sentencesOf(read(/^docs\/approach\.md$/)),
  screens: screens.map(({ name }) => name),
  concepts: readdirSync(join(root, 'packages/domain/src')).filter(word => word !== 'shared'),
  domain: read(/^packages\/domain\/README\.md$/),
  said: new Set([...messagesOf(read(/^apps\/web\/src\/locales\/en\.po$/)).map(({ source }) => source), ...moves]),
  tests: filesMatching(/^(packages|apps|e2e)\/.*\.test\.tsx?$/),
}
// Tables are set by the formatter; the words are the same.
const bare = (text: string): string => text.replaceAll(/ +|-{3,}/gu, ' ').replaceAll(/ ?\| ?/gu, '|')

test('each sentence of the approach has screens and titles that exist, and tests; each word of the domain is in its README', () => {
  expect(tree.sentences).toHaveLength(18)
  expect(tree.tests.length).toBeGreaterThan(100)
  expect(lines(missionViolations(where, tree))).toEqual([])
})

const anew = 'The table is an older one: `npm run mission` writes it anew.'

test('docs/mission.md and the README’s table are those that `npm run mission` writes', () => {
  expect(bare(read(/^docs\/mission\.md$/)), anew).toBe(bare(missionPage(where, tree.sentences, tree.domain, tree.tests)))
  expect(bare(readme), anew).toContain(bare(readmeTable(where)))
})

test('a screen that is gone, a title that nobody reads, a sentence without a test and a word without a row are noticed', () => {
  const [first, ...others] = where
  if (!first) throw new Error('There is no row.')
  const seen = (changed: Partial<Tree>, rows = where): string[] => lines(missionViolations(rows, { ...tree, ...changed }))
  expect(seen({ screens: tree.screens.filter(name => name !== 'robin-mirror') })).toEqual([
    'M10: there is no screen “robin-mirror” in e2e/screens.ts.',
  ])
  expect(seen({}, [{ ...first, words: '_How trustworthy are they?_' }, ...others])).toEqual([
    'M1: nothing in the app is called “How trustworthy are they?”.',
  ])
  expect(seen({}, [{ ...first, screens: [] }, ...others])).toEqual(['M1: it has no screen.'])
  const uncited = tree.tests.map(({ path, text }) => ({ path, text: text.replaceAll('[M7]', '') }))
  expect(seen({ tests: uncited })).toEqual(['M7: no test cites it as [M7].'])
  expect(seen({ concepts: [...tree.concepts, 'watching'] })).toEqual(['packages/domain/README.md: its table has no row for `watching`.'])
  expect(seen({}, others)).toHaveLength(1)
})

test('a test is found by the ids in its name alone, and a word by its row', () => {
  const told = { path: 'a.test.ts', text: "test('[M1, H2] Sam', () => {})\ntest('[M10] Robin')\n// [M1]\nexpect('[M1]')" }
  expect(testsOf('M1', [told])).toEqual(['a.test.ts › [M1, H2] Sam'])
  expect(conceptsOf('M1', '| `dig` | down | M1, M6 |\n| `sheet` | sealed | M16 |')).toEqual(['dig'])
})
