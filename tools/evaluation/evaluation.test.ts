import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { namedInVain } from '../guards/named-tests.ts'
import { filesMatching, root } from '../guards/tree.ts'
import { apa, orcha } from './answers.ts'
import { sheetOf } from './sheet.ts'

const answers = [...apa, ...orcha].flatMap(part => part.answers)

test('the sheet of what evaluators ask is the one that is made from its answers', () => {
  const [sheet] = filesMatching(/^docs\/app-evaluation\.md$/)
  // Tables are set by the formatter; the words are the same.
  const bare = (text: string): string => text.replaceAll(/ +|-{3,}/gu, ' ').replaceAll(/ ?\| ?/gu, '|')
  expect(bare(sheet?.text ?? '')).toBe(bare(sheetOf(apa, orcha)))
})

test('every answer names a test or a page that is there, and every yes a test', () => {
  const tests = filesMatching(/\.test\.tsx?$/)
  const named = answers.flatMap(({ shownBy }) => shownBy)
  expect(
    namedInVain(
      named.filter(by => by.includes(' › ')),
      tests,
    ),
  ).toEqual([])
  expect(named.filter(by => by.startsWith('docs/') && !existsSync(join(root, by)))).toEqual([])
  expect(answers.filter(({ shownBy }) => shownBy.length === 0).map(({ asks }) => asks)).toEqual([])
})

test('where it is no, it says no', () => {
  const said = answers.filter(({ says }) => says === 'no').map(({ asks }) => asks)
  expect(said).toContain('Is there evidence of benefit, from studies or from those who used it?')
  expect(said).toContain('Has a clinician taken part or signed it off?')
})
