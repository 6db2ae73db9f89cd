// Writes packages/protocol/vectors/event.vectors.json: `node packages/vault/tools/make-vectors.ts`.
// Run it only for a new version of the protocol: vectors of a shipped version never change.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeVectors } from '../src/crypto/twin/vectors.ts'

writeFileSync(join(import.meta.dirname, '../../protocol/vectors/event.vectors.json'), `${JSON.stringify(await makeVectors(), null, 1)}\n`)
