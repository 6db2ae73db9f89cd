import { exportMarkdown } from '@dropwise/home'
import type { Command } from '../command.ts'
import { readBackup } from './read-backup.ts'
import { today } from './today.ts'

/** `dropwise open BACKUP`: writes what a backup holds to the standard output, as Markdown. 0, or 2 where it does not open. */
export const open: Command = async (args, streams) => {
  const [file, ...rest] = args
  if (file === undefined || rest.length > 0) {
    streams.stderr.write('Usage: dropwise open BACKUP\n')
    return 2
  }
  const opened = await readBackup(file, streams)
  if (!opened) return 2
  streams.stdout.write(exportMarkdown(opened.home, today(), { earlier: await opened.home.earlier() }))
  return 0
}
