import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeBackup, openBackupHome, type Backup, type Home } from '@dropwise/home'
import { memoryRecords, openBackup, openDevice } from '@dropwise/vault'
import type { Streams } from '../command.ts'
import { askPassphrase } from './passphrase.ts'

/** A backup that was opened: what it holds, as data and as a home to look at. */
export type OpenedBackup = { readonly backup: Backup; readonly home: Home }

/** Reads and opens the backup in a file; where that cannot be, complains in one sentence and returns undefined. A path is one of the caller's folder. */
export const readBackup = async (file: string, streams: Streams): Promise<OpenedBackup | undefined> => {
  const complain = (sentence: string): undefined => void streams.stderr.write(`${sentence}\n`)
  const sealed = await readFile(resolve(streams.env['DROPWISE_CWD'] ?? '.', file)).catch(() => undefined)
  if (!sealed) return complain(`${file} cannot be read.`)
  const passphrase = await askPassphrase(streams)
  if (passphrase === undefined) return complain('Nobody can be asked here; put the passphrase into DROPWISE_PASSPHRASE.')
  const opened = await openBackup(sealed, passphrase)
  if (!opened.ok)
    return complain(
      opened.error === 'not-a-backup' ? `${file} is not a backup.` : `${file} does not open with this passphrase, or it was changed.`,
    )
  const read = decodeBackup(opened.value)
  if (!read.ok)
    return complain(
      read.error === 'backup/newer' ? `${file} was made by a newer Dropwise.` : `${file} opens, but no backup of Dropwise is in it.`,
    )
  const clock = { now: () => Date.now(), zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone }
  const device = await openDevice(memoryRecords())
  return { backup: read.value, home: await openBackupHome(read.value, clock, (space, text) => device.commitIn(space, text)) }
}
