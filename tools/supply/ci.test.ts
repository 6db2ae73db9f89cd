import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { inFolder, root } from '../guards/tree.ts'

/** What CI does where `npm run audit` ends with a number, and `npm test` with 0: what npm was asked, and how CI ends. */
const ciWhere = (audit: number) =>
  inFolder({ npm: `#!/bin/sh\necho "$*" >> "$(dirname "$0")/asked"\n[ "$1" = test ] || exit ${audit}\n` }, folder => {
    chmodSync(join(folder, 'npm'), 0o755)
    const env = { ...process.env, PATH: folder + delimiter + process.env['PATH'], CHROMIUM_PATH: '/any/chromium' }
    const { status } = spawnSync('bash', [join(root, '.ci/run')], { env, encoding: 'utf8' })
    const asked = join(folder, 'asked')
    return { status, asked: existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : [] }
  })

test('CI asks the registry for faults that are known before it tests: one that is known ends it, one that nobody answered does not', async () => {
  expect(await ciWhere(0)).toEqual({ status: 0, asked: ['run audit --silent', 'test --silent'] })
  expect(await ciWhere(2)).toEqual({ status: 0, asked: ['run audit --silent', 'test --silent'] })
  expect(await ciWhere(1)).toEqual({ status: 1, asked: ['run audit --silent'] })
})
