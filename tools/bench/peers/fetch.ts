import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { progress } from '../figure.ts'

/**
 * Brings the packages of a folder that has a lock of its own, when they are first needed. False where that cannot be done, which is said.
 *
 * @param how `ci` holds the lock to the letter; `install` where a lock cannot name what other machines would need
 */
export const fetched = (folder: string, what: string, how: 'ci' | 'install' = 'ci'): boolean => {
  if (existsSync(join(folder, 'node_modules'))) return true
  progress(`fetching ${what}`)
  const { status } = spawnSync('npm', [how, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) progress(`${what} could not be fetched and is left out`)
  return status === 0
}
