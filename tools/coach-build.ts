// Builds packages/coach/dist: the coach as a package of its own, ES modules with types, no dependencies. Usage: npm run coach:build
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const coach = join(root, 'packages/coach')
const dist = join(coach, 'dist')
rmSync(dist, { recursive: true, force: true })

const compiler = join(root, 'node_modules/@typescript/native/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', join(coach, 'tsconfig.build.json')], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

// The compiler leaves `.ts` in the imports of declarations, and there are no such files beside them.
const declarations = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.d.ts'))
for (const file of declarations) {
  const path = join(dist, file)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/(['"]\.{1,2}\/[^'"]+)\.ts(['"])/g, '$1.js$2'))
}

type Manifest = Readonly<Record<'name' | 'version' | 'license' | 'type' | 'sideEffects', unknown>>
const { name, version, license, type, sideEffects } = JSON.parse(readFileSync(join(coach, 'package.json'), 'utf8')) as Manifest
const entry = (path: string): object => ({ types: `./${path}.d.ts`, default: `./${path}.js` })
const exports = { '.': entry('index'), './model': entry('model/open'), './weights.bin': './model/weights.bin' }
// Without a runner that attests where it comes from, npm refuses to publish it.
const publishConfig = { access: 'public', provenance: true }
// An attestation names the repository that the root’s manifest names.
const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly repository?: object }
const manifest = { name, version, license, repository, type, sideEffects, exports, publishConfig }
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
mkdirSync(join(dist, 'model'), { recursive: true })
copyFileSync(join(coach, 'src/model/weights.bin'), join(dist, 'model/weights.bin'))
for (const file of ['README.md', 'LICENSE']) copyFileSync(join(coach, file), join(dist, file))
console.log(`packages/coach/dist: ${declarations.length} modules, no dependencies.`)
