import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { root } from './tree.ts'

/** What a program said, and whether it was content. */
export type Ran = { readonly ok: boolean; readonly output: string }

/** Runs a package's program by its path under node_modules with this very Node, so that no other Node can slip in. */
export const run = (program: string, args: readonly string[], cwd: string = root): Ran => {
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}:${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    NO_COLOR: '1',
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  return { ok: status === 0, output: `${stdout}${stderr}`.trim() }
}
