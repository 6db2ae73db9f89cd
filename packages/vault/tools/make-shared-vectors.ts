// Writes packages/protocol/vectors/shared.vectors.json: `node packages/vault/tools/make-shared-vectors.ts`.
// Run it only for a new version of the protocol: vectors of a shipped version never change.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSharedVectors } from '../src/crypto/twin/shared-vectors.ts'

const file = join(import.meta.dirname, '../../protocol/vectors/shared.vectors.json')
writeFileSync(file, `${JSON.stringify(await makeSharedVectors(), null, 1)}\n`)
