import { expect, test } from 'vitest'
import { unnamedRooms } from './rooms.ts'
import { filesMatching, lines } from './tree.ts'

const paths = filesMatching(/^(packages|apps|tools)\/.*\.(ts|tsx|mjs|json)$/).map(({ path }) => path)
const page = (path: string) => {
  const [found] = filesMatching(new RegExp(`^${path}$`))
  if (!found) throw new Error(`There is no ${path}.`)
  return found
}

// The words of the domain have a table of their own, which `tools/mission` checks.
const ways: readonly (readonly [string, string])[] = [
  ['packages', 'ARCHITECTURE.md'],
  ['apps', 'ARCHITECTURE.md'],
  ['tools', 'ARCHITECTURE.md'],
  ...['coach', 'home', 'protocol', 'relay', 'vault'].map(name => [`packages/${name}/src`, `packages/${name}/README.md`] as const),
  ...['web', 'cli'].map(name => [`apps/${name}/src`, `apps/${name}/README.md`] as const),
]

test.each(ways)('every folder of %s is named in %s', (above, way) => {
  expect(paths.filter(path => path.startsWith(above)).length).toBeGreaterThan(0)
  expect(lines(unnamedRooms(above, paths, page(way)))).toEqual([])
})

test('a folder that no page names is noticed', () => {
  const map = { path: 'ARCHITECTURE.md', text: '`guards/` and `bench/`' }
  expect(unnamedRooms('tools', ['tools/guards/a.ts', 'tools/ards/b.ts', 'tools/tally.ts'], map).map(({ why }) => why)).toEqual([
    'it does not name tools/ards/.',
  ])
})
