import { expect, test } from 'vitest'
import { entriesOf, glossaryViolations } from './glossary.ts'
import { filesMatching, lines } from './tree.ts'

test('code uses the words that GLOSSARY.md settled', () => {
  const entries = entriesOf(filesMatching(/^GLOSSARY\.md$/)[0]?.text ?? '')
  // Tests quote what must not be said, and the list of common passphrases is words of others.
  const files = filesMatching(/^(packages|apps)\/[^/]+\/src\/.*\.tsx?$/).filter(
    f => !/\.test\.tsx?$|\/passphrase\/commonest\.ts$/.test(f.path),
  )
  expect(entries.length).toBeGreaterThan(20)
  expect(files.length).toBeGreaterThan(100)
  expect(lines(glossaryViolations(entries, files))).toEqual([])
})

test('a planted wrong word is noticed', () => {
  const entries = entriesOf(
    '| word | means | in code | on screen | not | source |\n|---|---|---|---|---|---|\n| staggered disclosure | x | y | z | `trickle truth` | s |',
  )
  expect(glossaryViolations(entries, [{ path: 'a.ts', text: 'const trickleTruth = 1' }])).toHaveLength(1)
  expect(glossaryViolations(entries, [{ path: 'a.ts', text: "// trickleTruth\nconst x = 'trickleTruth'" }])).toHaveLength(0)
})
