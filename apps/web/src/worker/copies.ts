import {
  decodeBackup,
  encodeBackup,
  gatherBackup,
  keptShared,
  memoryLog,
  readWay,
  type BackupUnreadable,
  type CommitIn,
  type MemoryLog,
  type OwnLog,
  type SharedLog,
} from '@dropwise/home'
import { judgePassphrase, openBackup, sealBackup, type BackupRefusal, type PassphraseWeakness, type WayBack } from '@dropwise/vault'
import type { Outcome } from './channel.ts'

/** What a copy is made of. `back`: asked for only once the passphrase is good enough, since it may write. */
type Copied = { readonly own: OwnLog; readonly shared: readonly SharedLog[]; readonly back: () => Promise<readonly WayBack[]> }

/** Seals everything of a room into one age file. A passphrase that is too easy is refused: the file may travel. */
export const copyOf = async (
  { own, shared, back }: Copied,
  passphrase: string,
  now: number,
): Promise<Outcome<Uint8Array, PassphraseWeakness>> => {
  const weakness = await judgePassphrase(passphrase)
  if (weakness) return { ok: false, error: weakness }
  const ways = await back()
  return { ok: true, value: await sealBackup(encodeBackup(await gatherBackup(own, shared, now, ways)), passphrase) }
}

/** What was opened from a copy: the own log in memory, what lay between two to be read, now and before, and the ways back there. */
export type Opened = {
  readonly own: MemoryLog
  readonly shared: SharedLog | undefined
  readonly earlier: readonly SharedLog[]
  readonly back: readonly WayBack[]
}

/** Opens a copy into memory. */
export const openCopy = async (
  file: Uint8Array,
  passphrase: string,
  commitIn: CommitIn,
): Promise<Outcome<Opened, BackupRefusal | BackupUnreadable>> => {
  const opened = await openBackup(file, passphrase)
  if (!opened.ok) return opened
  const read = decodeBackup(opened.value)
  if (!read.ok) return read
  const { own, shared, back = [] } = read.value
  const logs = shared.map(one => keptShared(one, commitIn))
  const value = { own: memoryLog('restored', own), shared: logs.at(-1), earlier: logs.slice(0, -1), back: back.map(readWay) }
  return { ok: true, value }
}
