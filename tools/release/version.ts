import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeOf, lockWithVersion, nextVersion, withSection, withVersion, type Change } from './changes.ts'

// `npm run release:version`: puts what lies in changes/ into CHANGELOG.md under the next version, sets that version everywhere, and takes
// the files away. It commits nothing.
const root = join(import.meta.dirname, '../..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const json = (path: string) => JSON.parse(text(path)) as { version: string }
const write = (path: string, value: object): void => writeFileSync(join(root, path), `${JSON.stringify(value, undefined, 2)}\n`)
const stop = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const files = readdirSync(join(root, 'changes')).filter(name => name.endsWith('.md') && name !== 'README.md')
const read = files.map(name => changeOf(`changes/${name}`, text(`changes/${name}`)))
const wrong = read.filter(one => typeof one === 'string')
if (wrong.length > 0) stop(wrong.join('\n'))
if (read.length === 0) stop('Nothing lies in changes/, so there is no next version.')

const changes = read as readonly Change[]
const version = nextVersion(json('package.json').version, changes)
const workspaces = ['packages', 'apps'].flatMap(part => readdirSync(join(root, part)).map(name => `${part}/${name}/package.json`))
for (const path of ['package.json', ...workspaces].filter(one => existsSync(join(root, one)))) write(path, withVersion(json(path), version))
write('package-lock.json', lockWithVersion(json('package-lock.json'), version))
writeFileSync(join(root, 'CHANGELOG.md'), withSection(text('CHANGELOG.md'), version, changes))
for (const name of files) rmSync(join(root, 'changes', name))
process.stdout.write(`${version}: ${changes.length} changes are in CHANGELOG.md. Read them, then npm test and npm run release:dry.\n`)
