import { err, ok, sameBytes, SEGMENT_EVENTS, toHex, type Entry, type Result, type Segment } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { readEntries, type AppendInput, type LogEvent } from '../log/log-event.ts'
import { wireForm } from '../log/sealing.ts'
import { verifyPage, type CarriedEvent, type LaneRefusal, type SpaceFacts } from '../log/verify.ts'
import { ChangedMeanwhile, type RecordStore } from '../store/records.ts'
import { decodeFrontier, encodeFrontier, type LaneFrontier } from './books.ts'
import type { OwnSpace } from './founding.ts'
import type { RoomRecords } from './room-records.ts'
import { keepEntries, readSegment, readTail, rowLabel, segmentLabel, tailStart, type Tail } from './tail.ts'
import { turns } from './turns.ts'
import { writeBatch } from './writing.ts'

/** The lane that this device writes, over its records. See `Room` for what its acts promise. */
export type OwnLane = {
  /** Seq of the next event. */
  next(): number
  append(bodies: readonly AppendInput[]): Promise<readonly LogEvent[]>
  read(from: number): AsyncGenerator<readonly LogEvent[]>
  audit(): Promise<Result<{ readonly events: number }, LaneRefusal>>
  /** Runs when no append is under way. */
  inTurn<T>(act: () => Promise<T>): Promise<T>
  /** Labels of all records that hold its events. */
  labels(): string[]
}

/** Label of the verified frontier. It changes with every append, in the same commit. */
export const FRONTIER = 'frontier'
/** How many segments are fetched ahead of the one that is being read. */
const AHEAD = 8

/** Opens the lane. `live` throws once the room is locked. */
export const openLane = async (
  ports: { readonly store: RecordStore; readonly suite: Suite },
  records: RoomRecords,
  own: OwnSpace,
  live: () => void,
): Promise<OwnLane> => {
  const { store, suite } = ports
  const inTurn = turns()
  const space = toHex(own.space)
  const lane = toHex(own.head.publicKey)
  let { sealed, mine } = await readFrontier(records, own)
  let tail: Tail | undefined

  const segment = async (number: number): Promise<Segment> => {
    const read = await readSegment(records, segmentLabel(number), number * SEGMENT_EVENTS)
    if (read.entries.length !== SEGMENT_EVENTS) throw new VaultFault('chain-broken', segmentLabel(number))
    return read
  }

  const loadTail = async (): Promise<Tail> => {
    if (tail) return tail
    const full = tailStart(mine.next) / SEGMENT_EVENTS
    const before = full === 0 ? undefined : await segment(full - 1)
    const prev = before?.entries.at(-1)?.hash ?? own.space
    const { entries, signature } = await readTail(records, mine.next, prev)
    live()
    if (!sameBytes(entries.at(-1)?.hash ?? prev, mine.head)) throw new VaultFault('chain-broken', 'tail')
    tail = { entries, prev, signature }
    return tail
  }

  /** After a commit that failed: did it hold after all? Then it counts. Has somebody else written? Then this room may not. */
  const settle = async (attempted: Uint8Array, failure: unknown): Promise<void> => {
    const held = await records.raw(FRONTIER).catch(() => undefined)
    if (held && sameBytes(held, attempted)) return
    const another = failure instanceof ChangedMeanwhile || (held && !sameBytes(held, sealed))
    throw new VaultFault(another ? 'another-writer' : 'not-kept', 'append', failure)
  }

  const append = async (bodies: readonly AppendInput[]): Promise<readonly LogEvent[]> => {
    live()
    if (bodies.length === 0) return []
    const before = await loadTail()
    live()
    const written = writeBatch(suite, own, mine, bodies)
    const kept = keepEntries(suite, records, own, mine.next, before, written.entries)
    const frontier = records.put(FRONTIER, encodeFrontier([written.after]))
    try {
      await store.commit([...kept.changes, frontier], { key: records.name(FRONTIER), value: sealed })
    } catch (failure) {
      await settle(frontier.value, failure)
    }
    sealed = frontier.value
    mine = written.after
    tail = kept.tail
    return written.events
  }

  async function* read(from: number): AsyncGenerator<readonly LogEvent[]> {
    const ahead = new Map<number, Promise<Segment>>()
    let seq = from
    let prev: Uint8Array | undefined
    for (;;) {
      live()
      const full = tailStart(mine.next) / SEGMENT_EVENTS
      const number = Math.floor(seq / SEGMENT_EVENTS)
      if (number >= full) {
        // In turn with appends, so that the tail is not sealed away while it is being read.
        const [start, rest] = await inTurn(async () => [tailStart(mine.next), await loadTail()] as const)
        live()
        if (number < start / SEGMENT_EVENTS) continue
        if (prev && !sameBytes(prev, rest.prev)) throw new VaultFault('chain-broken', 'tail')
        if (seq < start + rest.entries.length) yield readEntries(space, lane, seq, rest.entries.slice(seq - start))
        return
      }
      for (let n = number; n < Math.min(number + AHEAD, full); n++) {
        if (ahead.has(n)) continue
        const fetched = segment(n)
        fetched.catch(() => {})
        ahead.set(n, fetched)
      }
      const { entries, prev: linked } = (await ahead.get(number)) ?? (await segment(number))
      ahead.delete(number)
      live()
      if (prev && !sameBytes(prev, linked)) throw new VaultFault('chain-broken', segmentLabel(number))
      prev = entries.at(-1)?.hash
      yield readEntries(space, lane, seq, entries.slice(seq % SEGMENT_EVENTS))
      seq = (number + 1) * SEGMENT_EVENTS
    }
  }

  const audit = async (): Promise<Result<{ readonly events: number }, LaneRefusal>> => {
    const facts: SpaceFacts = { space: own.space, lane: own.head.publicKey, contentKeys: new Map([[toHex(own.epoch), own.content]]) }
    let frontier: LaneFrontier = { lane: own.head.publicKey, next: 0, head: own.space, lamport: 0 }
    while (frontier.next < mine.next) {
      live()
      const from = frontier
      const run = await inTurn(async () => (from.next < tailStart(mine.next) ? segment(from.next / SEGMENT_EVENTS) : loadTail()))
      const page = carried(suite, own, from, run.entries, run.signature)
      const verified = verifyPage(suite, facts, from, page)
      if (!verified.ok) return verified
      ;({ frontier } = verified.value)
    }
    return sameBytes(frontier.head, mine.head) ? ok({ events: frontier.next }) : err({ reason: 'wrong-prev', seq: frontier.next })
  }

  return {
    next: () => mine.next,
    append: bodies => inTurn(() => append(bodies)),
    read,
    audit,
    inTurn,
    labels: () => {
      const start = tailStart(mine.next)
      const segments = Array.from({ length: start / SEGMENT_EVENTS }, (_, number) => segmentLabel(number))
      return [...segments, ...Array.from({ length: mine.next - start }, (_, i) => rowLabel(start + i))]
    },
  }
}

/** Makes the wire form of a kept run again, as a verifier gets it. */
const carried = (
  suite: Suite,
  own: OwnSpace,
  from: LaneFrontier,
  entries: readonly Entry[],
  signature: Uint8Array | undefined,
): CarriedEvent[] =>
  entries.map((entry, i) => {
    const place = { space: own.space, lane: own.head.publicKey, seq: from.next + i, prev: entries[i - 1]?.hash ?? from.head }
    return { ...wireForm(suite, () => own.content, place, entry), signature: i === entries.length - 1 ? signature : undefined }
  })

const readFrontier = async (records: RoomRecords, own: OwnSpace): Promise<{ sealed: Uint8Array; mine: LaneFrontier }> => {
  const sealed = await records.raw(FRONTIER)
  if (!sealed) throw new VaultFault('record-missing', FRONTIER)
  const mine = decodeFrontier(records.open(FRONTIER, sealed)).find(({ lane }) => sameBytes(lane, own.head.publicKey))
  if (!mine) throw new VaultFault('chain-broken', FRONTIER)
  return { sealed, mine }
}
