import { sameBytes, toHex, type Entry } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import { ChangedMeanwhile, type Change, type RecordStore } from '../store/records.ts'
import { arrivalsFrom, arrive, arrived, pageLabel, type Arrival } from './arrivals.ts'
import { decodeFrontier, emptyLane, encodeFrontier, laneIndex, type Frontier, type KeptLane } from './books.ts'
import { laneStore, type LaneStore } from './lane-store.ts'
import { laneReader, type LaneReader } from './reading.ts'
import type { RoomRecords } from './room-records.ts'
import type { RunEvent, SignedEntry } from '../log/run.ts'
import type { Tail } from './tail.ts'
import { turns } from './turns.ts'

/** More events of one lane, verified or made here. `after` is where the lane stands then. */
export type Addition = {
  readonly entries: readonly SignedEntry[]
  readonly after: KeptLane
  /** The same as they were read, where they came from elsewhere. */
  readonly events?: readonly RunEvent[]
}

/** What is kept in one commit, whole or not at all. */
type Batch = {
  /** In the order of their arrival. */
  readonly additions: readonly Addition[]
  /** Kept events whose bodies go for good. */
  readonly erased?: readonly { readonly lane: Uint8Array; readonly seq: number }[]
  readonly notes?: number
  /** Other records that stand or fall with it. */
  readonly also?: readonly Change[]
}

/** Events of one lane that arrived one after the other. `position` is that of the first. */
type ArrivedRun = {
  readonly lane: Uint8Array
  readonly first: number
  readonly position: number
  readonly entries: readonly Entry[]
}

/** The events of all lanes of one space on this device, in records. */
export type KeptLog = {
  readonly prefix: string
  frontier(): Frontier
  /** Where a lane stands; at its beginning where nothing of it is kept. */
  lane(lane: Uint8Array): KeptLane
  /** Position of the next event: how many are kept, of all lanes. */
  next(): number
  /** The records of a lane; undefined where nothing of it is kept. */
  store(lane: Uint8Array): LaneStore | undefined
  /** To be called in turn. Throws `not-kept` or `another-writer`; then nothing was kept. */
  keep(batch: Batch): Promise<void>
  /** Everything from a position on, in the order of arrival, also what is kept meanwhile. */
  read(position: number): AsyncGenerator<ArrivedRun>
  /** Reads a lane forward. To be called in turn. */
  reader(lane: LaneStore): LaneReader
  /** Runs when nothing else is being kept. */
  inTurn<T>(act: () => Promise<T>): Promise<T>
  /** Labels of all records of this space but its keys. */
  labels(): string[]
}

const frontierLabel = (prefix: string): string => `${prefix}frontier`

/** The record of a space of which nothing is kept yet but one lane. */
export const newFrontier = (records: RoomRecords, prefix: string, lane: Uint8Array, space: Uint8Array): Change =>
  records.put(
    frontierLabel(prefix),
    encodeFrontier({ lanes: [emptyLane(lane, space)], arrivals: { pages: 0, start: 0, runs: [] }, notes: 0 }),
  )

/**
 * Opens what is kept of a space.
 *
 * @param at.prefix beginning of the labels of its records: nothing for the own space
 * @param live throws once the room is locked
 */
export const openLog = async (
  store: RecordStore,
  records: RoomRecords,
  at: { readonly prefix: string; readonly space: Uint8Array },
  live: () => void,
): Promise<KeptLog> => {
  const { prefix, space } = at
  const label = frontierLabel(prefix)
  const inTurn = turns()
  const held = await records.raw(label)
  if (!held) throw new VaultFault('record-missing', label)
  let sealed = held
  let frontier = decodeFrontier(records.open(label, held))
  const stores: LaneStore[] = []

  /** The lane that was here first has no prefix of its own, so that rooms of one lane stay as they always were. */
  const storeAt = (index: number, lane: Uint8Array): LaneStore =>
    (stores[index] ??= laneStore(
      records,
      { prefix: index === 0 ? prefix : `${prefix}${index}/`, space, lane },
      () => frontier.lanes[index] ?? emptyLane(lane, space),
    ))

  /** After a commit that failed: did it hold after all? Then it counts. Has somebody else written? Then this room may not. */
  const settle = async (attempted: Uint8Array, failure: unknown): Promise<void> => {
    const now = await records.raw(label).catch(() => undefined)
    if (now && sameBytes(now, attempted)) return
    const another = failure instanceof ChangedMeanwhile || (now && !sameBytes(now, sealed))
    throw new VaultFault(another ? 'another-writer' : 'not-kept', label, failure)
  }

  const keep = async ({ additions, erased = [], notes = frontier.notes, also = [] }: Batch): Promise<void> => {
    const lanes = [...frontier.lanes]
    const runs: Arrival[] = []
    const touched = new Map<number, { entries: SignedEntry[]; erased: number[] }>()
    const touch = (index: number) => touched.get(index) ?? touched.set(index, { entries: [], erased: [] }).get(index)
    for (const { entries, after } of additions) {
      const name = toHex(after.lane)
      const found = lanes.findIndex(one => toHex(one.lane) === name)
      const index = found < 0 ? lanes.length : found
      runs.push({ lane: index, first: lanes[index]?.next ?? 0, count: entries.length })
      touch(index)?.entries.push(...entries)
      lanes[index] = after
    }
    for (const { lane, seq } of erased) {
      const index = lanes.findIndex(one => sameBytes(one.lane, lane))
      if (index >= 0 && seq < (lanes[index]?.next ?? 0)) touch(index)?.erased.push(seq)
    }
    const changes: Change[] = [...also]
    const tails = new Map<number, Tail>()
    for (const [index, added] of touched) {
      const of = storeAt(index, lanes[index]?.lane ?? space)
      const prepared = await of.prepare(added.entries, added.erased)
      for (const change of prepared.changes) changes.push(change)
      tails.set(index, prepared.tail)
    }
    live()
    const { after, full } = arrive(frontier.arrivals, runs)
    for (const { number, bytes } of full) changes.push(records.put(pageLabel(prefix, number), bytes))
    const next: Frontier = { lanes, arrivals: after, notes }
    const record = records.put(label, encodeFrontier(next))
    changes.push(record)
    try {
      await store.commit(changes, { key: record.put, value: sealed })
    } catch (failure) {
      // Lanes that would have been new: the next may be others.
      stores.length = Math.min(stores.length, frontier.lanes.length)
      await settle(record.value, failure)
    }
    sealed = record.value
    frontier = next
    for (const [index, tail] of tails) storeAt(index, lanes[index]?.lane ?? space).kept(tail)
  }

  const stateAt = (index: number) => () => ({ next: frontier.lanes[index]?.next ?? 0 })
  const readerOf = (index: number, lane: Uint8Array, turn: typeof inTurn): LaneReader =>
    laneReader(storeAt(index, lane), stateAt(index), turn, live)

  async function* read(position: number): AsyncGenerator<ArrivedRun> {
    const readers: LaneReader[] = []
    let at = position
    live()
    while (at < arrived(frontier.arrivals)) {
      for await (const { lane: index, first, count } of arrivalsFrom(records, prefix, frontier.arrivals, at)) {
        const lane = frontier.lanes[index]?.lane
        if (!lane) throw new VaultFault('chain-broken', label)
        const reader = (readers[index] ??= readerOf(index, lane, inTurn))
        for (let done = 0; done < count;) {
          const entries = (await reader(first + done)).slice(0, count - done)
          if (entries.length === 0) throw new VaultFault('chain-broken', label)
          yield { lane, first: first + done, position: at, entries }
          done += entries.length
          at += entries.length
          live()
        }
      }
    }
  }

  return {
    prefix,
    frontier: () => frontier,
    lane: lane => frontier.lanes[laneIndex(frontier, lane)] ?? emptyLane(lane, space),
    next: () => arrived(frontier.arrivals),
    store: lane => {
      const index = laneIndex(frontier, lane)
      return index < 0 ? undefined : storeAt(index, lane)
    },
    keep,
    read,
    reader: of => readerOf(laneIndex(frontier, of.place.lane), of.place.lane, act => act()),
    inTurn,
    labels: () => [
      label,
      ...Array.from({ length: frontier.arrivals.pages }, (_, number) => pageLabel(prefix, number)),
      ...frontier.lanes.flatMap(({ lane }, index) => storeAt(index, lane).labels()),
    ],
  }
}
