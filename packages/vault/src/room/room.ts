import { decodeTrusted, encodeCanonical, ok, toHex, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import type { LaneRefusal } from '../log/refusal.ts'
import type { PassphraseWeakness } from '../passphrase/judge.ts'
import { noteLabels } from '../space/notes.ts'
import type { Spaces } from './spaces.ts'
import { openKeys, wipeKeys } from '../space/space-keys.ts'
import { spaceOver } from '../space/space.ts'
import { keysLabel, openState, snapshotLabel } from '../space/state.ts'
import { keep } from '../store/keep.ts'
import type { RecordStore } from '../store/records.ts'
import { decodeKeys } from './books.ts'
import { roomRecords } from './room-records.ts'
import { openShared } from './shared-spaces.ts'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from './snapshot.ts'

/** One person's open room on this device: their own space, written through this device's lane, and the shared ones. Ids are hexadecimal. */
export type Room = {
  readonly space: string
  readonly lane: string
  readonly spaces: Spaces
  /**
   * Keeps events, in order, all or none. Durable when it resolves, with each event exactly as it will be read again.
   * Throws `VaultFault`: `locked`, `too-large`, `not-storable`, `not-kept`, `another-writer`, and those of `read`.
   */
  append(bodies: readonly AppendInput[]): Promise<readonly LogEvent[]>
  /**
   * All events of the own space from position `from` on (0 unless said), in the order of arrival, in batches of up to 256; also what is appended meanwhile.
   * Throws `VaultFault`: `locked`, `record-missing`, `record-broken`, `chain-broken`, `newer-version`.
   */
  read(from?: number): AsyncIterable<readonly LogEvent[]>
  /**
   * Verifies all lanes of all spaces again, from the founding on, as a stranger would: hashes, heads, contents. For a quiet hour. Where it holds
   * and `now` (milliseconds since 1970) is said, the room remembers that.
   */
  audit(now?: number): Promise<Result<{ readonly events: number }, LaneRefusal>>
  /** The `now` of the last audit under which everything held; undefined where there was none. */
  lastAudit(): Promise<number | undefined>
  /** What the reader kept last, to begin from instead of from nothing. A broken one counts as none. */
  snapshot(): Promise<Snapshot | undefined>
  /** Keeps what the reader made of the events before position `next`, sealed, in place of the one before. */
  keepSnapshot(snapshot: Snapshot): Promise<void>
  /** Drops keys and what was read. Everything on the room fails from then on. */
  lock(): void
  /**
   * Lets another passphrase open the room, and the one `before` no more. Refused like a passphrase at beginning, and where `before` does
   * not open this very room. Copies of this device from before still open with the old one.
   */
  changePassphrase(before: string, passphrase: string): Promise<Result<undefined, RewordRefusal>>
  /** Removes the room from this device: the own keys first, then the own records. Others' rooms are not touched. */
  remove(): Promise<void>
}

/** Why another passphrase was not taken: it is weak, or the one that was given as the one before does not open this room. */
export type RewordRefusal = PassphraseWeakness | 'passphrase-before'

/** What a room stands on. `wallClock` is milliseconds since 1970; `forget` refills the slot that opens it, `reword` seals it under another passphrase. */
export type RoomPorts = {
  readonly store: RecordStore
  readonly suite: Suite
  readonly wallClock?: (() => number) | undefined
  readonly forget: () => Promise<void>
  readonly reword: (roomKey: Uint8Array, before: string, passphrase: string) => Promise<Result<undefined, RewordRefusal>>
}

const AUDIT = 'audit'
const CURSOR = 'cursor'
/** Beginning of the labels of the own space's records. */
const OWN = ''

/** Opens a room with the root key from its slot, and all its spaces. Throws `VaultFault` when something of it is missing or broken. */
export const openRoom = async (ports: RoomPorts, roomKey: Uint8Array): Promise<Room> => {
  const { store, suite } = ports
  const records = roomRecords(store, suite, roomKey)
  let locked = false
  const live = (): void => {
    if (locked) throw new VaultFault('locked', 'room')
  }
  const spacePorts = { store, suite, records, live, now: ports.wallClock ?? Date.now }
  const state = await openState(spacePorts, openKeys(suite, decodeKeys(await records.need(keysLabel(OWN)))), OWN)
  const own = spaceOver(spacePorts, state)
  const spaces = await openShared(spacePorts, own)
  const { log } = state

  const lock = (): void => {
    locked = true
    spaces.lock()
    records.wipe()
    wipeKeys(suite, state.keys())
    suite.wipe(roomKey)
  }

  const audit = async (): Promise<Result<{ readonly events: number }, LaneRefusal>> => {
    let events = 0
    for (const space of [own, ...spaces.shared()]) {
      const found = await space.audit()
      if (!found.ok) return found
      events += found.value.events
    }
    return ok({ events })
  }

  return {
    space: own.id,
    lane: toHex(state.keys().head.publicKey),
    spaces,
    append: bodies => own.append(bodies),
    read: from => own.read(from),
    audit: async now => {
      const found = await audit()
      if (found.ok && now !== undefined)
        await log.inTurn(async () => {
          live()
          await keep(store, AUDIT, [records.put(AUDIT, encodeCanonical(now))])
        })
      return found
    },
    lastAudit: async () => {
      live()
      const kept = await records.read(AUDIT).catch(() => undefined)
      const at = kept && decodeTrusted(kept)
      return typeof at === 'number' ? at : undefined
    },
    snapshot: async () => {
      live()
      const kept = await records.read(snapshotLabel(OWN)).catch(() => undefined)
      const read = kept && decodeSnapshot(kept)
      return read && read.next <= log.next() ? read : undefined
    },
    keepSnapshot: snapshot =>
      log.inTurn(async () => {
        live()
        await keep(store, snapshotLabel(OWN), [records.put(snapshotLabel(OWN), encodeSnapshot(snapshot))])
      }),
    lock,
    changePassphrase: (before, passphrase) =>
      log.inTurn(async () => {
        live()
        // A copy: the room may be locked, and its keys overwritten, while the new passphrase is being stretched.
        return ports.reword(roomKey.slice(), before, passphrase)
      }),
    remove: () =>
      log.inTurn(async () => {
        live()
        const forks = log.frontier().lanes.map(({ lane }) => `fork:${toHex(lane)}`)
        const mine = [keysLabel(OWN), snapshotLabel(OWN), AUDIT, CURSOR, ...noteLabels(OWN, state.notes().length), ...forks]
        const changes = [...mine, ...log.labels(), ...spaces.labels()].map(label => records.remove(label))
        await ports.forget()
        await keep(store, 'room', changes)
        lock()
      }),
  }
}
