import { decodeTrusted, encodeCanonical, toHex, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import type { LaneRefusal } from '../log/verify.ts'
import type { PassphraseWeakness } from '../passphrase/judge.ts'
import { keep } from '../store/keep.ts'
import type { Change, RecordStore } from '../store/records.ts'
import { decodeKeys, encodeFrontier, encodeKeys, type RoomKeys } from './books.ts'
import { openOwnSpace } from './founding.ts'
import { FRONTIER, openLane } from './lane.ts'
import { roomRecords } from './room-records.ts'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from './snapshot.ts'

/** One person's open room on this device: their own space, written through this device's lane. Ids are hexadecimal. */
export type Room = {
  readonly space: string
  readonly lane: string
  /**
   * Keeps events, in order, all or none. Durable when it resolves, with each event exactly as it will be read again.
   * Throws `VaultFault`: `locked`, `too-large`, `not-storable`, `not-kept`, `another-writer`, and those of `read`.
   */
  append(bodies: readonly AppendInput[]): Promise<readonly LogEvent[]>
  /**
   * All events from seq `from` on (0 unless said), in order, in batches of up to 256; also what is appended meanwhile.
   * Throws `VaultFault`: `locked`, `record-missing`, `record-broken`, `chain-broken`, `newer-version`.
   */
  read(from?: number): AsyncIterable<readonly LogEvent[]>
  /**
   * Verifies the whole lane again, from the founding on, as a stranger would: hashes, heads, contents. For a quiet hour. Where it holds
   * and `now` (milliseconds since 1970) is said, the room remembers that.
   */
  audit(now?: number): Promise<Result<{ readonly events: number }, LaneRefusal>>
  /** The `now` of the last audit under which everything held; undefined where there was none. */
  lastAudit(): Promise<number | undefined>
  /** What the reader kept last, to begin from instead of from nothing. A broken one counts as none. */
  snapshot(): Promise<Snapshot | undefined>
  /** Keeps what the reader made of the events before seq `next`, sealed, in place of the one before. */
  keepSnapshot(snapshot: Snapshot): Promise<void>
  /** Drops keys and what was read. Everything on the room fails from then on. */
  lock(): void
  /**
   * Lets another passphrase open the room, and the one before no more. Refused like a passphrase at beginning. Copies of this device
   * from before still open with the old one.
   */
  changePassphrase(passphrase: string): Promise<Result<undefined, PassphraseWeakness>>
  /** Removes the room from this device: the own keys first, then the own records. Others' rooms are not touched. */
  remove(): Promise<void>
}

/** What a room stands on. `forget` refills the slot that opens it, `reword` seals it under another passphrase. */
export type RoomPorts = {
  readonly store: RecordStore
  readonly suite: Suite
  readonly forget: () => Promise<void>
  readonly reword: (roomKey: Uint8Array, passphrase: string) => Promise<Result<undefined, PassphraseWeakness>>
}

const KEYS = 'keys'
const SNAPSHOT = 'snapshot'
const AUDIT = 'audit'

/** The records of a room that nobody has written in. */
export const newRoomRecords = (ports: Pick<RoomPorts, 'store' | 'suite'>, roomKey: Uint8Array, keys: RoomKeys): Change[] => {
  const records = roomRecords(ports.store, ports.suite, roomKey)
  const own = openOwnSpace(ports.suite, keys)
  const frontier = encodeFrontier([{ lane: own.head.publicKey, next: 0, head: own.space, lamport: 0 }])
  const changes = [records.put(KEYS, encodeKeys(keys)), records.put(FRONTIER, frontier)]
  records.wipe()
  return changes
}

/** Opens a room with the root key from its slot. Throws `VaultFault` when something of it is missing or broken. */
export const openRoom = async (ports: RoomPorts, roomKey: Uint8Array): Promise<Room> => {
  const { store, suite } = ports
  const records = roomRecords(store, suite, roomKey)
  const keys = decodeKeys(await records.need(KEYS))
  const own = openOwnSpace(suite, keys)
  let locked = false
  const live = (): void => {
    if (locked) throw new VaultFault('locked', 'room')
  }
  const lane = await openLane(ports, records, own, live)

  const lock = (): void => {
    locked = true
    records.wipe()
    for (const secret of [own.head.secretKey, own.content, keys.laneSecret, ...keys.epochs.map(({ key }) => key), roomKey])
      suite.wipe(secret)
  }

  return {
    space: toHex(own.space),
    lane: toHex(own.head.publicKey),
    append: bodies => lane.append(bodies),
    read: (from = 0) => lane.read(from),
    audit: async now => {
      const found = await lane.audit()
      if (found.ok && now !== undefined)
        await lane.inTurn(async () => {
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
      const kept = await records.read(SNAPSHOT).catch(() => undefined)
      const read = kept && decodeSnapshot(kept)
      return read && read.next <= lane.next() ? read : undefined
    },
    keepSnapshot: snapshot =>
      lane.inTurn(async () => {
        live()
        await keep(store, SNAPSHOT, [records.put(SNAPSHOT, encodeSnapshot(snapshot))])
      }),
    lock,
    changePassphrase: passphrase =>
      lane.inTurn(async () => {
        live()
        // A copy: the room may be locked, and its keys overwritten, while the new passphrase is being stretched.
        return ports.reword(roomKey.slice(), passphrase)
      }),
    remove: () =>
      lane.inTurn(async () => {
        live()
        const mine = [KEYS, FRONTIER, SNAPSHOT, AUDIT, ...lane.labels()].map(label => records.remove(label))
        await ports.forget()
        await keep(store, 'room', mine)
        lock()
      }),
  }
}
