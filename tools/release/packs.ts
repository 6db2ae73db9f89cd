import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeCommand } from './pack-command.ts'

/** npm as somebody would call it by hand: without the settings that `npm run` hands down or a runner brings, and asking no registry. */
export const npm = (args: readonly string[], cwd: string): string => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(npm_|CI$|GITHUB_|GITLAB_|ACTIONS_|SIGSTORE_)/i.test(key)),
  )
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--no-update-notifier'], {
    cwd,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`npm ${args[0]} failed: ${stderr}`)
  return stdout
}

/** One packed package: its name, its version, its tarball, and how much it unpacks to. */
export type Pack = {
  readonly name: string
  readonly version: string
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

/** Builds the coach and the command, and packs both into `folder`. */
export const packInto = async (folder: string, root: string): Promise<readonly Pack[]> => {
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/coach-build.ts')], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The coach could not be built: ${stderr}`)
  const packages = [join(root, 'packages/coach/dist'), await writeCommand(root)]
  return packages.map(from => {
    const said = JSON.parse(npm(['pack', from, '--json', '--pack-destination', folder], root)) as readonly Pack[] | Record<string, Pack>
    const [pack] = Object.values(said)
    if (!pack) throw new Error(`Nothing was packed from ${from}.`)
    return pack
  })
}
