import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { licenceViolations } from './licences.ts'
import { lines, root } from './tree.ts'

test('every package of the lock file may come with a program under the AGPL, and none names a registry', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Parameters<typeof licenceViolations>[0]
  expect(lines(licenceViolations(lock))).toEqual([])
})

test('a licence that nobody knows, none at all, and a registry are noticed; one of two is enough', () => {
  const packages = {
    'node_modules/a': { license: 'Proprietary' },
    'node_modules/b': {},
    'node_modules/c': { license: '(MIT OR Proprietary)' },
    'node_modules/d': { license: 'MIT', resolved: 'https://registry.example/d.tgz' },
    'node_modules/ours': { link: true, resolved: 'packages/ours' },
  }
  expect(licenceViolations({ packages }).map(({ at }) => at)).toEqual(['node_modules/a', 'node_modules/b', 'node_modules/d'])
})
