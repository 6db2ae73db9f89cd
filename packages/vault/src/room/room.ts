import { encodeInner, sameBytes, SEGMENT_EVENTS, toHex, type Entry, type Inner } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { logEvent, readEntries, type AppendInput, type LogEvent } from '../log/log-event.ts'
import { sealEntry } from '../log/sealing.ts'
import { ChangedMeanwhile, type RecordStore } from '../store/records.ts'
import { decodeFrontier, decodeKeys, encodeFrontier, encodeKeys, type LaneFrontier, type RoomKeys } from './books.ts'
import { openOwnSpace, type OwnSpace } from './founding.ts'
import { roomRecords, type RoomRecords } from './room-records.ts'
import { decodeSnapshot, encodeSnapshot, type Snapshot } from './snapshot.ts'
import { keepEntries, readSegment, readTail, rowLabel, segmentLabel, tailStart } from './tail.ts'
import { turns } from './turns.ts'

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
  /** What the reader kept last, to begin from instead of from nothing. A broken one counts as none. */
  snapshot(): Promise<Snapshot | undefined>
  /** Keeps what the reader made of the events before seq `next`, sealed, in place of the one before. */
  keepSnapshot(snapshot: Snapshot): Promise<void>
  /** Drops keys and what was read. Everything on the room fails from then on. */
  lock(): void
  /** Removes the room from this device: the own keys first, then the own records. Others' rooms are not touched. */
  remove(): Promise<void>
}

/** What a room stands on. `forget` refills the slot that opens it. */
export type RoomPorts = { readonly store: RecordStore; readonly suite: Suite; readonly forget: () => Promise<void> }

const FRONTIER = 'frontier'
const KEYS = 'keys'
const SNAPSHOT = 'snapshot'
/** How many segments are fetched ahead of the one that is being read. */
const AHEAD = 8

/** The records of a room that nobody has written in. */
export const newRoomRecords = (ports: Pick<RoomPorts, 'store' | 'suite'>, roomKey: Uint8Array, keys: RoomKeys) => {
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
  const space = toHex(own.space)
  const lane = toHex(own.head.publicKey)
  const turn = turns()
  let locked = false
  let { sealed, mine } = await readFrontier(records, own)
  let tail: { entries: Entry[]; prev: Uint8Array } | undefined

  const live = (): void => {
    if (locked) throw new VaultFault('locked', 'room')
  }

  const loadTail = async (): Promise<{ entries: Entry[]; prev: Uint8Array }> => {
    if (tail) return tail
    const start = tailStart(mine.next)
    const entries = await readTail(records, mine.next)
    const prev =
      start === 0
        ? own.space
        : (await readSegment(records, segmentLabel(start / SEGMENT_EVENTS - 1), start - SEGMENT_EVENTS)).entries.at(-1)?.hash
    const head = entries.at(-1)?.hash ?? prev
    if (!prev || !head || !sameBytes(head, mine.head)) throw new VaultFault('chain-broken', 'tail')
    tail = { entries, prev }
    return tail
  }

  /** After a commit that failed: did it hold after all? Then it counts. Has somebody else written? Then nothing may. */
  const settle = async (attempted: Uint8Array, failure: unknown): Promise<void> => {
    const held = await records.raw(FRONTIER).catch(() => undefined)
    if (held && sameBytes(held, attempted)) return
    if (failure instanceof ChangedMeanwhile || (held && !sameBytes(held, sealed))) throw new VaultFault('another-writer', 'append', failure)
    throw new VaultFault('not-kept', 'append', failure)
  }

  const append = async (bodies: readonly AppendInput[]): Promise<readonly LogEvent[]> => {
    live()
    if (bodies.length === 0) return []
    const before = await loadTail()
    live()
    const written = writeAll(suite, own, mine, bodies)
    const kept = keepEntries(suite, records, own, { next: mine.next, tail: before.entries, prevOfTail: before.prev }, written.entries)
    const frontier = records.put(FRONTIER, encodeFrontier([written.after]))
    const attempted = 'value' in frontier ? frontier.value : new Uint8Array()
    try {
      await store.commit([...kept.changes, frontier], { key: records.name(FRONTIER), value: sealed })
    } catch (failure) {
      await settle(attempted, failure)
    }
    sealed = attempted
    mine = written.after
    tail = { entries: kept.tail, prev: kept.prevOfTail }
    return written.events
  }

  async function* read(from = 0): AsyncGenerator<readonly LogEvent[]> {
    const ahead = new Map<number, Promise<{ entries: readonly Entry[]; prev: Uint8Array }>>()
    let seq = from
    let prev: Uint8Array | undefined
    for (;;) {
      live()
      const sealedUntil = tailStart(mine.next)
      if (seq >= sealedUntil) break
      const number = Math.floor(seq / SEGMENT_EVENTS)
      for (let n = number; n < Math.min(number + AHEAD, sealedUntil / SEGMENT_EVENTS); n++) {
        if (ahead.has(n)) continue
        const fetched = readSegment(records, segmentLabel(n), n * SEGMENT_EVENTS)
        fetched.catch(() => {})
        ahead.set(n, fetched)
      }
      const segment = await ahead.get(number)
      ahead.delete(number)
      live()
      if (!segment || segment.entries.length !== SEGMENT_EVENTS || (prev && !sameBytes(prev, segment.prev)))
        throw new VaultFault('chain-broken', segmentLabel(number))
      prev = segment.entries.at(-1)?.hash
      const skip = seq % SEGMENT_EVENTS
      yield readEntries(space, lane, seq, segment.entries.slice(skip))
      seq = (number + 1) * SEGMENT_EVENTS
    }
    // In turn with appends, so that a tail is not sealed away while its rows are being fetched.
    const rest = await turn(async () => {
      live()
      const { entries, prev: prevOfTail } = await loadTail()
      if (seq >= tailStart(mine.next) && prev && seq === tailStart(mine.next) && !sameBytes(prev, prevOfTail))
        throw new VaultFault('chain-broken', 'tail')
      return { entries, start: tailStart(mine.next) }
    })
    if (seq < rest.start) yield* read(seq)
    else if (rest.start + rest.entries.length > seq) yield readEntries(space, lane, seq, rest.entries.slice(seq - rest.start))
  }

  const lock = (): void => {
    locked = true
    tail = undefined
    records.wipe()
    for (const secret of [own.head.secretKey, own.content, keys.laneSeed, ...keys.epochs.map(({ key }) => key), roomKey]) suite.wipe(secret)
  }

  return {
    space,
    lane,
    append: bodies => turn(() => append(bodies)),
    read,
    snapshot: async () => {
      live()
      const kept = await records.read(SNAPSHOT).catch(() => undefined)
      const read = kept && decodeSnapshot(kept)
      return read && read.next <= mine.next ? read : undefined
    },
    keepSnapshot: snapshot =>
      turn(async () => {
        live()
        await store.commit([records.put(SNAPSHOT, encodeSnapshot(snapshot))])
      }),
    lock,
    remove: () =>
      turn(async () => {
        live()
        await ports.forget()
        const segments = Array.from({ length: tailStart(mine.next) / SEGMENT_EVENTS }, (_, n) => segmentLabel(n))
        const rows = Array.from({ length: mine.next - tailStart(mine.next) }, (_, i) => rowLabel(tailStart(mine.next) + i))
        await store.commit([KEYS, FRONTIER, SNAPSHOT, ...rows, ...segments].map(label => records.remove(label)))
        lock()
      }),
  }
}

const readFrontier = async (records: RoomRecords, own: OwnSpace): Promise<{ sealed: Uint8Array; mine: LaneFrontier }> => {
  const sealed = await records.raw(FRONTIER)
  if (!sealed) throw new VaultFault('record-missing', FRONTIER)
  const mine = decodeFrontier(records.open(FRONTIER, sealed)).find(({ lane }) => sameBytes(lane, own.head.publicKey))
  if (!mine) throw new VaultFault('chain-broken', FRONTIER)
  return { sealed, mine }
}

const writeAll = (suite: Suite, own: OwnSpace, from: LaneFrontier, bodies: readonly AppendInput[]) => {
  const place = { space: toHex(own.space), lane: toHex(own.head.publicKey) }
  const entries: Entry[] = []
  const events: LogEvent[] = []
  let { next, head, lamport } = from
  for (const { type, version, at, zone, payload } of bodies) {
    const inner: Inner = { type, version, at, zone, payload, lamport: lamport + 1, seen: [] }
    const encoded = encodeInner(inner)
    if (!encoded.ok) throw new VaultFault(encoded.error === 'cbor-size' ? 'too-large' : 'not-storable', `${type}: ${encoded.error}`)
    const entry = sealEntry(
      suite,
      own.content,
      own.epoch,
      { space: own.space, lane: own.head.publicKey, seq: next, prev: head },
      encoded.value.bytes,
    )
    entries.push(entry)
    events.push(logEvent({ ...place, seq: next }, entry.hash, encoded.value.read))
    head = entry.hash
    lamport += 1
    next += 1
  }
  return { entries, events, after: { lane: from.lane, next, head, lamport } }
}
