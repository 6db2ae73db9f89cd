import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { State } from './ready.ts'

/** What a release from this checkout would be made of. */
export const stateOf = (
  root: string,
): { readonly state: State; readonly version: string; readonly repository: string | undefined; readonly tagsHere: readonly string[] } => {
  const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
  const git = (...args: readonly string[]): readonly string[] =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' })
      .split('\n')
      .filter(line => line !== '')
  const workspaces = ['packages', 'apps'].flatMap(part => readdirSync(join(root, part)).map(name => `${part}/${name}`))
  const paths = ['.', ...workspaces].filter(path => existsSync(join(root, path, 'package.json')))
  const { version, repository } = json('package.json') as { readonly version: string; readonly repository?: { readonly url: string } }
  return {
    version,
    repository: repository?.url,
    tagsHere: git('tag', '--points-at', 'HEAD'),
    state: {
      manifests: Object.fromEntries(paths.map(path => [path, json(join(path, 'package.json'))])) as State['manifests'],
      changelog: readFileSync(join(root, 'CHANGELOG.md'), 'utf8'),
      changes: readdirSync(join(root, 'changes')).filter(name => name !== 'README.md'),
      uncommitted: git('status', '--porcelain').map(line => line.slice(3)),
      tags: git('tag', '--list'),
    },
  }
}
