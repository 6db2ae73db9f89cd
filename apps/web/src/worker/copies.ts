import { decodeBackup, encodeBackup, gatherBackup, memoryLog, type BackupUnreadable, type MemoryLog, type OwnLog } from '@dropwise/home'
import { judgePassphrase, openBackup, sealBackup, type BackupRefusal, type PassphraseWeakness } from '@dropwise/vault'
import type { Outcome } from './channel.ts'

/** Seals everything of an own log into one age file. A passphrase that is too easy is refused: the file may travel. */
export const copyOf = async (own: OwnLog, passphrase: string, now: number): Promise<Outcome<Uint8Array, PassphraseWeakness>> => {
  const weakness = await judgePassphrase(passphrase)
  if (weakness) return { ok: false, error: weakness }
  return { ok: true, value: await sealBackup(encodeBackup(await gatherBackup(own, undefined, now)), passphrase) }
}

/** Opens a copy into a log in memory. */
export const logFrom = async (file: Uint8Array, passphrase: string): Promise<Outcome<MemoryLog, BackupRefusal | BackupUnreadable>> => {
  const opened = await openBackup(file, passphrase)
  if (!opened.ok) return opened
  const read = decodeBackup(opened.value)
  return read.ok ? { ok: true, value: memoryLog('restored', read.value.own) } : read
}
