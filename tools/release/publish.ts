import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { packInto } from './packs.ts'
import { publishArguments, reasonsNotToPublish } from './publishing.ts'
import { stateOf } from './state.ts'

// `npm run release:publish`: packs and publishes both packages, the coach first, each with its provenance. Anywhere but on a runner that
// can attest that, and from anything but the tag of this version, it says why not and does nothing.
const root = join(import.meta.dirname, '../..')
const { state, version, repository, tagsHere } = stateOf(root)
const reasons = reasonsNotToPublish({ state, tagsHere, repository, env: process.env }, version)
if (reasons.length > 0) {
  process.stderr.write(`Nothing was published:\n${reasons.map(reason => `  ${reason}\n`).join('')}`)
  process.exit(1)
}
const folder = join(root, 'dist/release')
const packs = await packInto(folder, root)
for (const { filename } of packs.toSorted((a, b) => Number(b.name.endsWith('coach')) - Number(a.name.endsWith('coach')))) {
  const { status } = spawnSync('npm', [...publishArguments(join(folder, filename))], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
