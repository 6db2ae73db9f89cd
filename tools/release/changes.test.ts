import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inCopyOf } from '../guards/copy-of.ts'
import { filesMatching, root } from '../guards/tree.ts'
import { sectionOf } from './changelog.ts'
import { changeOf, nextVersion, withSection } from './changes.ts'
import { npm } from './packs.ts'
import { reasonsNot, type State } from './ready.ts'

describe('what lies in changes/', () => {
  test('each says how much it is, in one paragraph', () => {
    const files = filesMatching(/^changes\/(?!README)[^/]+$/)
    expect(files.map(({ path, text }) => changeOf(path, text)).filter(one => typeof one === 'string')).toEqual([])
  })

  test.each([
    ['Every promise has a page.', 'does not begin with'],
    ['huge: Every promise has a page.', 'does not begin with'],
    ['minor: ', 'does not begin with'],
    ['minor: Every promise\n\nhas a page.', 'more than one paragraph'],
    ['minor: Every promise\n- has a page.', 'more than one paragraph'],
  ])('%j is none', (text, why) => expect(changeOf('changes/a.md', text)).toContain(why))

  test('one that is over two lines is one line of the changelog', () =>
    expect(changeOf('changes/a.md', 'minor: Every promise\n  has a page.\n')).toEqual({
      size: 'minor',
      words: 'Every promise has a page.',
    }))
})

test.each([
  ['1.2.3', ['patch'], '1.2.4'],
  ['1.2.3', ['patch', 'minor'], '1.3.0'],
  ['1.2.3', ['major', 'patch'], '2.0.0'],
  ['0.1.0', ['patch'], '0.1.1'],
  ['0.1.4', ['major'], '0.2.0'],
] as const)('after %s comes, by %j, %s', (version, sizes, next) =>
  expect(
    nextVersion(
      version,
      sizes.map(size => ({ size, words: 'x' })),
    ),
  ).toBe(next),
)

test('the new section stands on top, what is otherwise first', () => {
  const told = withSection('# Changelog\n\nWhat changes.\n\n## 0.1.0\n\n- First.\n', '0.2.0', [
    { size: 'patch', words: 'Mended.' },
    { size: 'major', words: 'Otherwise.' },
  ])
  expect(told).toBe('# Changelog\n\nWhat changes.\n\n## 0.2.0\n\n- Otherwise.\n- Mended.\n\n## 0.1.0\n\n- First.\n')
})

const manifests = ['packages', 'apps'].flatMap(part => readdirSync(join(root, part)).map(name => `${part}/${name}/package.json`))

test('npm run release:version sets one version everywhere, and npm takes the lock as it is then', () =>
  inCopyOf(['tools/release', 'changes', 'CHANGELOG.md', 'package.json', 'package-lock.json', ...manifests], folder => {
    const version = () => spawnSync(process.execPath, [join(folder, 'tools/release/version.ts')], { encoding: 'utf8' })
    const said = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as { version: string }
    const before = said('package.json').version
    for (const name of readdirSync(join(root, 'changes')).filter(one => one !== 'README.md'))
      writeFileSync(join(folder, 'changes', name), 'patch: x')
    writeFileSync(join(folder, 'changes/wrong.md'), 'A page.')
    expect(version()).toMatchObject({
      status: 1,
      stderr: 'changes/wrong.md does not begin with “patch: ”, “minor: ” or “major: ” and words.\n',
    })
    expect(said('package.json').version).toBe(before)

    writeFileSync(join(folder, 'changes/wrong.md'), 'minor: Every promise has a page.')
    expect(version().status).toBe(0)
    const next = nextVersion(before, [{ size: 'minor', words: '' }])
    const changelog = readFileSync(join(folder, 'CHANGELOG.md'), 'utf8')
    expect(sectionOf(changelog, next)).toContain('- Every promise has a page.')
    expect(readdirSync(join(folder, 'changes'))).toEqual(['README.md'])
    const state: State = {
      manifests: Object.fromEntries(['package.json', ...manifests].map(path => [path, said(path)])),
      changelog,
      changes: [],
      uncommitted: [],
      tags: [],
    }
    expect(reasonsNot(state, next)).toEqual([])
    // `npm ci` refuses where lock and manifests differ; here nothing is brought.
    npm(['ci', '--dry-run', '--ignore-scripts'], folder)
    expect(version()).toMatchObject({ status: 1, stderr: 'Nothing lies in changes/, so there is no next version.\n' })
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  }))
