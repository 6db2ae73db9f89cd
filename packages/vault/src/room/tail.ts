import { decodeSegment, encodeSegment, headMessage, SEGMENT_EVENTS, type Entry, type Segment } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import type { Change } from '../store/records.ts'
import type { OwnSpace } from './founding.ts'
import type { RoomRecords } from './room-records.ts'

/** Label of the full segment with this number. */
export const segmentLabel = (number: number): string => `segment:${number}`
/** Label of the row that holds one event of the hot tail. */
export const rowLabel = (seq: number): string => `row:${seq}`
/** Seq of the first event of the hot tail, when `next` is the next seq. */
export const tailStart = (next: number): number => next - (next % SEGMENT_EVENTS)

/** Opens a kept segment and checks that it is the one that was asked for. */
export const readSegment = async (records: RoomRecords, label: string, first: number): Promise<Segment> => {
  const read = decodeSegment(await records.need(label))
  if (!read.ok) throw new VaultFault(read.error === 'segment-version' ? 'newer-version' : 'record-broken', label)
  if (read.value.first !== first) throw new VaultFault('chain-broken', label)
  return read.value
}

/** The hot tail, row by row. */
export const readTail = async (records: RoomRecords, next: number): Promise<Entry[]> => {
  const start = tailStart(next)
  const rows = Array.from({ length: next - start }, (_, i) => readSegment(records, rowLabel(start + i), start + i))
  return (await Promise.all(rows)).flatMap(row => row.entries)
}

/** A run of entries with the head key's signature over the last, where `sign` is set. */
const run = (suite: Suite, own: OwnSpace, first: number, prev: Uint8Array, entries: readonly Entry[], sign: boolean): Uint8Array => {
  const last = entries.at(-1)
  if (!last) throw new RangeError('a run of nothing')
  const message = headMessage({ space: own.space, lane: own.head.publicKey, seq: first + entries.length - 1, hash: last.hash })
  const signature = sign ? suite.sign(own.head.secretKey, message) : undefined
  return encodeSegment({ space: own.space, lane: own.head.publicKey, first, prev, signature, entries })
}

/** What an append changes: full segments sealed, their rows gone, new rows put; and the tail that remains. */
export const keepEntries = (
  suite: Suite,
  records: RoomRecords,
  own: OwnSpace,
  before: { readonly next: number; readonly tail: readonly Entry[]; readonly prevOfTail: Uint8Array },
  added: readonly Entry[],
): { readonly changes: Change[]; readonly tail: Entry[]; readonly prevOfTail: Uint8Array } => {
  const changes: Change[] = []
  const tail = [...before.tail, ...added]
  let start = tailStart(before.next)
  let prev = before.prevOfTail
  while (tail.length >= SEGMENT_EVENTS) {
    const full = tail.splice(0, SEGMENT_EVENTS)
    changes.push(records.put(segmentLabel(start / SEGMENT_EVENTS), run(suite, own, start, prev, full, true)))
    for (let seq = start; seq < Math.min(before.next, start + SEGMENT_EVENTS); seq++) changes.push(records.remove(rowLabel(seq)))
    start += SEGMENT_EVENTS
    prev = full.at(-1)?.hash ?? prev
  }
  const firstNew = Math.max(before.next, start)
  tail.forEach((entry, i) => {
    const seq = start + i
    if (seq < firstNew) return
    const rowPrev = i === 0 ? prev : (tail[i - 1]?.hash ?? prev)
    changes.push(records.put(rowLabel(seq), run(suite, own, seq, rowPrev, [entry], i === tail.length - 1)))
  })
  return { changes, tail, prevOfTail: prev }
}
