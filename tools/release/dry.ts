import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lock } from '../supply/lock.ts'
import { sbomOf } from '../supply/sbom.ts'
import { packInto } from './packs.ts'
import { reasonsNot } from './ready.ts'
import { stateOf } from './state.ts'

// `npm run release:dry`: makes in dist/release all that a release would publish, and says what it would do. It publishes and tags nothing.
// Exit code 1 where something stands against a release.
const root = join(import.meta.dirname, '../..')
const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const { state, version } = stateOf(root)
const reasons = reasonsNot(state, version)
const head = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()

const folder = join(root, 'dist/release')
rmSync(folder, { recursive: true, force: true })
const packs = await packInto(folder, root)
const sbom = sbomOf(json('package-lock.json') as Lock, { name: 'dropwise', version })
writeFileSync(join(folder, 'dropwise.cdx.json'), `${JSON.stringify(sbom, undefined, 2)}\n`)
const sums = readdirSync(folder)
  .toSorted()
  .map(
    name =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}  ${name}\n`,
  )
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''))

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
process.stdout.write(`A release of ${version}, from ${head}, would
${packs.map(pack => `  publish ${pack.name} ${pack.version} (${pack.filename}, ${kilobytes(pack.size)}, ${pack.files.length} files)\n`).join('')}\
  attach dropwise.cdx.json (${sbom.components.length} parts of others) and SHA256SUMS
  set the tag v${version}
All of it lies in dist/release. Nothing was published and no tag was set.
${reasons.length === 0 ? 'Nothing stands against it.' : `Against it stands:\n${reasons.map(reason => `  ${reason}\n`).join('')}`.trimEnd()}
`)
process.exitCode = reasons.length === 0 ? 0 : 1
