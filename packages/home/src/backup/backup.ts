import type { Party } from '@dropwise/domain/shared'
import { array, literal, number, object, optional, picklist, record, safeParse, string, unknown, type InferOutput } from 'valibot'
import type { WayBack } from '@dropwise/vault'
import type { Log, LogEntry, SharedLog } from '../ports.ts'
import { wayBackShape, written } from './way-back.ts'

const entryShape = object({
  id: string(),
  space: string(),
  lane: string(),
  seq: number(),
  lamport: number(),
  at: number(),
  zone: string(),
  type: string(),
  version: number(),
  payload: unknown(),
})

const backupShape = object({
  dropwise: literal('backup'),
  version: literal(1),
  /** When it was made, as its maker's clock said: milliseconds since 1970. */
  madeAt: number(),
  own: array(entryShape),
  shared: array(
    object({
      /** Which of the two its maker is. */
      party: picklist(['first', 'second']),
      /** Whose each lane is. */
      lanes: record(string(), picklist(['first', 'second'])),
      entries: array(entryShape),
    }),
  ),
  /** For each space between two: what a room brought back from this needs to go on there. Copies from before had none. */
  back: optional(array(wayBackShape)),
})

/**
 * What a backup holds: every event of the own log, and of what lies between two, as they were read; and by which way to go on between
 * the two. No key of the own room, no signatures outside of what only the two can open.
 */
export type Backup = InferOutput<typeof backupShape>

/** Why bytes are no backup that this Dropwise can read. */
export type BackupUnreadable = 'backup/not-one' | 'backup/newer'

/**
 * Reads logs to their end and puts them together, without what is sealed. Rejects with the store's fault.
 *
 * @param shared of everybody who ever joined, in turn: the last is the one that goes on, where one does
 */
export const gatherBackup = async (
  own: Log,
  shared: readonly SharedLog[],
  madeAt: number,
  back: readonly WayBack[] = [],
): Promise<Backup> => ({
  dropwise: 'backup',
  version: 1,
  madeAt,
  own: withoutSealed(await entriesOf(own)),
  shared: await Promise.all(shared.map(gatherShared)),
  ...(back.length > 0 && { back: back.map(written) }),
})

/**
 * A sealed answer is shown to nobody, in no copy either: so nobody can be made to show it. Nor that there was one: the numbers are closed
 * up, since a gap between two dated entries would say that something was sealed then, or taken out.
 */
const withoutSealed = (entries: readonly LogEntry[]): LogEntry[] => {
  const kept = entries.filter(({ type }) => !type.startsWith('decision/'))
  const ranks = new Map(
    [...new Set(kept.map(({ lamport }) => lamport))].toSorted((a, b) => a - b).map((lamport, rank) => [lamport, rank + 1]),
  )
  const next = new Map<string, number>()
  return kept.map(({ id, space, lane, lamport, at, zone, type, version, payload }) => {
    const seq = next.get(lane) ?? 0
    next.set(lane, seq + 1)
    return { id, space, lane, seq, lamport: ranks.get(lamport) ?? 0, at, zone, type, version, payload }
  })
}

const gatherShared = async (shared: SharedLog): Promise<Backup['shared'][number]> => {
  const entries = await entriesOf(shared)
  const lanes = Object.fromEntries(entries.map(({ lane }): [string, Party] => [lane, shared.partyOf(lane)]))
  return { party: shared.party, lanes, entries }
}

const entriesOf = async (log: Pick<Log, 'read'>): Promise<LogEntry[]> => {
  const entries: LogEntry[] = []
  for await (const batch of log.read()) entries.push(...batch)
  return entries
}

/** A backup as JSON text, so that whoever opens the age file can read it with nothing else at hand. */
export const encodeBackup = (backup: Backup): Uint8Array => new TextEncoder().encode(JSON.stringify(backup))

/** Reads a backup. Whatever is not one is said, and nothing of it is taken. */
export const decodeBackup = (
  bytes: Uint8Array,
): { readonly ok: true; readonly value: Backup } | { readonly ok: false; readonly error: BackupUnreadable } => {
  const read = readJson(bytes)
  const parsed = safeParse(backupShape, read)
  if (parsed.success) return { ok: true, value: parsed.output }
  const claimed = safeParse(object({ dropwise: literal('backup'), version: number() }), read)
  return { ok: false, error: claimed.success && claimed.output.version > 1 ? 'backup/newer' : 'backup/not-one' }
}

const readJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
