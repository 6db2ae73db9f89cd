import { decodeSegment, encodeSegment, sameBytes, SEGMENT_EVENTS, type Segment } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { Change } from '../store/records.ts'
import type { LaneFrontier, SignedEntry } from '../log/run.ts'
import type { RoomRecords } from './room-records.ts'

/** What is younger than the last full segment: fewer than 256 events, and the hash before them. */
export type Tail = { readonly entries: readonly SignedEntry[]; readonly prev: Uint8Array }

/** Where the records of one lane lie: a beginning of their labels, the space and the lane. */
export type LanePlace = { readonly prefix: string; readonly space: Uint8Array; readonly lane: Uint8Array }

/** Label of the full segment with this number. */
export const segmentLabel = ({ prefix }: Pick<LanePlace, 'prefix'>, number: number): string => `${prefix}segment:${number}`
/** Label of the row that holds one event of the hot tail. */
export const rowLabel = ({ prefix }: Pick<LanePlace, 'prefix'>, seq: number): string => `${prefix}row:${seq}`
/** Seq of the first event of the hot tail, when `next` is the next seq. */
export const tailStart = (next: number): number => next - (next % SEGMENT_EVENTS)

/** Opens a kept segment and checks that it is the one that was asked for. */
export const readSegment = async (records: RoomRecords, place: LanePlace, label: string, first: number): Promise<Segment> => {
  const read = decodeSegment(await records.need(label))
  if (!read.ok) throw new VaultFault(read.error === 'segment-version' ? 'newer-version' : 'record-broken', label)
  if (read.value.first !== first || !sameBytes(read.value.lane, place.lane)) throw new VaultFault('chain-broken', label)
  return read.value
}

/** Reads the hot tail, row by row, and checks that each follows on the one before. */
export const readTail = async (records: RoomRecords, place: LanePlace, next: number, prev: Uint8Array): Promise<Tail> => {
  const start = tailStart(next)
  const labels = Array.from({ length: next - start }, (_, i) => rowLabel(place, start + i))
  const rows = await Promise.all(labels.map((label, i) => readSegment(records, place, label, start + i)))
  let head = prev
  const entries = rows.map((row, i) => {
    const [entry] = row.entries
    if (!entry || row.entries.length !== 1 || !sameBytes(row.prev, head)) throw new VaultFault('chain-broken', rowLabel(place, start + i))
    head = entry.hash
    return { ...entry, signature: row.signature }
  })
  return { entries, prev }
}

/** The bytes of a run: a row is a run of one. The signature is that over its last. */
export const runBytes = (place: LanePlace, first: number, prev: Uint8Array, entries: readonly SignedEntry[]): Uint8Array =>
  encodeSegment({ space: place.space, lane: place.lane, first, prev, signature: entries.at(-1)?.signature, entries })

/** What keeping more of a lane changes: full segments sealed, their rows gone, new rows put; and the tail that remains. */
export const keepEntries = (
  records: RoomRecords,
  place: LanePlace,
  { next }: Pick<LaneFrontier, 'next'>,
  before: Tail,
  added: readonly SignedEntry[],
): { readonly changes: Change[]; readonly tail: Tail } => {
  const changes: Change[] = []
  const entries = [...before.entries, ...added]
  let start = tailStart(next)
  let { prev } = before
  while (entries.length >= SEGMENT_EVENTS) {
    const full = entries.splice(0, SEGMENT_EVENTS)
    changes.push(records.put(segmentLabel(place, start / SEGMENT_EVENTS), runBytes(place, start, prev, full)))
    for (let seq = start; seq < next; seq++) changes.push(records.remove(rowLabel(place, seq)))
    start += SEGMENT_EVENTS
    prev = full.at(-1)?.hash ?? prev
  }
  for (const [i, entry] of entries.entries()) {
    if (start + i < next) continue
    changes.push(records.put(rowLabel(place, start + i), runBytes(place, start + i, entries[i - 1]?.hash ?? prev, [entry])))
  }
  return { changes, tail: { entries, prev } }
}
