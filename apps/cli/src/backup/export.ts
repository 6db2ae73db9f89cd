import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { encodeBackup, exportMarkdown } from '@dropwise/home'
import type { Command } from '../command.ts'
import { readBackup } from './read-backup.ts'
import { today } from './today.ts'

const usage = 'Usage: dropwise export BACKUP --to FOLDER\n'

const wanted = (args: readonly string[]): { file: string; to: string } | undefined => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { to: { type: 'string' } }, allowPositionals: true })
    const [file, ...rest] = positionals
    return file !== undefined && values.to !== undefined && rest.length === 0 ? { file, to: values.to } : undefined
  } catch {
    return undefined
  }
}

/**
 * `dropwise export BACKUP --to FOLDER`: writes `dropwise.md` (to read) and `dropwise.json` (every event, for other programs) into a folder.
 * Nothing that lies there already is replaced. 0, or 2 where it cannot be done.
 */
export const exportTo: Command = async (args, streams) => {
  const asked = wanted(args)
  if (!asked) {
    streams.stderr.write(usage)
    return 2
  }
  const opened = await readBackup(asked.file, streams)
  if (!opened) return 2
  // The way back to the other is a key: it stays in the sealed file.
  const { back: _key, ...words } = opened.backup
  const files = {
    'dropwise.md': exportMarkdown(opened.home, today(), { earlier: await opened.home.earlier() }),
    'dropwise.json': encodeBackup(words),
  }
  const to = resolve(streams.env['DROPWISE_CWD'] ?? '.', asked.to)
  try {
    await mkdir(to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    // Only its owner may read what no longer has a passphrase.
    for (const [name, content] of Object.entries(files)) await writeFile(join(to, name), content, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    const there = (error as NodeJS.ErrnoException).code === 'EEXIST'
    streams.stderr.write(
      there ? `Something lies in ${asked.to} already; name an empty folder.\n` : `Nothing can be written into ${asked.to}.\n`,
    )
    return 2
  }
  streams.stdout.write(`Written to ${asked.to}: dropwise.md and dropwise.json. They are not encrypted.\n`)
  return 0
}
