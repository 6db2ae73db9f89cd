import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Lock } from './lock.ts'
import { sbomOf } from './sbom.ts'

// `npm run sbom [-- FILE]`: writes what of others comes with this checkout, as CycloneDX JSON. It is made for a release, not committed: without a name it goes into dist/.
const root = join(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))
const sbom = sbomOf(read('package-lock.json') as Lock, read('package.json') as { name: string; version: string })
const file = process.argv[2] ?? 'dist/dropwise.cdx.json'
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`)
process.stdout.write(
  `${file}: ${sbom.components.filter(({ scope }) => scope === 'required').length} packages that run, of ${sbom.components.length}\n`,
)
