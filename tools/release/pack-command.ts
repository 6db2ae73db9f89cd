import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { noticesOf } from './notices.ts'

type Manifest = Readonly<Record<'name' | 'version' | 'license' | 'type', string>>

/**
 * Writes the command as a package that needs no checkout: one file, in which everything of this house but the coach is bundled, and the
 * coach as the one thing that it depends on. Returns the folder.
 */
export const writeCommand = async (root: string): Promise<string> => {
  const cli = join(root, 'apps/cli')
  const to = join(cli, 'dist')
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })

  const bundle = await rolldown({ input: join(cli, 'src/packed.ts'), platform: 'node', external: [/^@dropwise\/coach(\/|$)/] })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false, banner: '#!/usr/bin/env node' })
  await bundle.close()
  const [one, ...others] = output
  if (others.length > 0) throw new Error('The command is more than one file.')
  writeFileSync(join(to, 'dropwise.mjs'), one.code, { mode: 0o755 })
  writeFileSync(join(to, 'NOTICES.txt'), noticesOf(one.moduleIds))

  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly repository?: object }
  const { name, version, license, type } = JSON.parse(readFileSync(join(cli, 'package.json'), 'utf8')) as Manifest
  const manifest = {
    name,
    version,
    license,
    repository,
    description: 'Reads a draft to someone who was hurt and shows what its sentences may do; opens sealed copies of a Dropwise room.',
    type,
    bin: { dropwise: 'dropwise.mjs' },
    // Temporal and what else the domain takes for granted.
    engines: { node: '>=26' },
    dependencies: { '@dropwise/coach': version },
    // Without a runner that attests where it comes from, npm refuses to publish it.
    publishConfig: { access: 'public', provenance: true },
  }
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
  copyFileSync(join(cli, 'README.md'), join(to, 'README.md'))
  copyFileSync(join(root, 'LICENSE'), join(to, 'LICENSE'))
  return to
}
